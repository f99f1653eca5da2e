/**
 * Shows an atlas by its painter once the label font is loaded, and keeps that in sync with the Scene.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import type { PictureColours } from "../../../picture/paint/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../../../picture/shapes/index.ts";
import { Loaded } from "../../base/lazyPart.tsx";
import { useAppStore } from "../../base/store.ts";
import type { MapHandle } from "./camera/index.ts";
import { networkOf } from "./drawing.ts";
import { followScene } from "./followScene.ts";
import { charactersOf, type Painter } from "./painter/index.ts";
import { WORDS } from "./words.ts";

interface MapNetworkProps {
  /** What is drawn; an edit changes it on the same map. */
  readonly atlas: Atlas;
  readonly theme: PictureColours;
  readonly onMap: (map: MapHandle | undefined) => void;
  /** Called after the first frame with the right font. */
  readonly onReady: () => void;
  /** Opens the menu of a node or link; the same function for as long as the map lives. */
  readonly onMenu: (id: string) => void;
}

/** The longest wait for the font, in ms. */
const FONT_TIMEOUT = 1500;

export function Network({ atlas, theme, onMap, onReady, onMenu }: MapNetworkProps) {
  const store = useAppStore();
  const [painter, setPainter] = useState<Painter>();
  // Whoever writes other letters has loaded the font with them, in the field that they are written in.
  const [letters] = useState(() => charactersOf(atlas));
  const hasFont = useFont(letters);
  const latestOnReady = useRef(onReady);
  latestOnReady.current = onReady;

  useLayoutEffect(() => {
    if (!painter) return undefined;
    const { actions } = store.getState();
    const { camera, stop: stopFollowing } = followScene(painter, store);
    const unbind = painter.bind({
      onPress: (id, adds) => {
        if (!adds) actions.select(id);
        else {
          actions.setCursor(id);
          actions.toggleSelected(id);
        }
      },
      onBackground: actions.clearSelection,
      onDoublePress: actions.focusOn,
      onMoved: actions.moveNode,
      onHover: actions.setHover,
      onMenu: (id) => {
        actions.setCursor(id);
        onMenu(id);
      },
    });
    const stopWaiting = painter.on("render", () => {
      stopWaiting();
      latestOnReady.current();
    });
    onMap({ painter, camera });
    return () => {
      stopWaiting();
      unbind();
      stopFollowing();
      onMap(undefined);
    };
  }, [painter, store, onMap, onMenu]);

  // Once for each map: an edit after which the other painter is needed has the map mounted anew.
  const [part] = useState(() => networkOf(atlas));
  // Of the first map it has come with the atlas (main.tsx).
  void part.load();
  const props = { theme, onPainter: setPainter };
  return hasFont && <Loaded name={WORDS.map} {...{ part, props }} isAtOnce={true} />;
}

/** Whether the label font is loaded for these letters, or waiting for it has timed out. */
function useFont(letters: string): boolean {
  const font = `${FONT_WEIGHT} 12px ${FONT_FAMILY}`;
  const [isLoaded, setIsLoaded] = useState(() => document.fonts.check(font, letters));
  useEffect(() => {
    if (isLoaded) return undefined;
    let isWaiting = true;
    const done = () => {
      if (isWaiting) setIsLoaded(true);
    };
    document.fonts.load(font, letters).then(done, done);
    const timer = window.setTimeout(done, FONT_TIMEOUT);
    return () => {
      isWaiting = false;
      window.clearTimeout(timer);
    };
  }, [isLoaded, font, letters]);
  return isLoaded;
}
