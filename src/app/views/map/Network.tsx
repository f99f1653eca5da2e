/**
 * Mounts Cytoscape on an atlas once the label font is loaded, and keeps it in sync with the Scene.
 */
import type { Core } from "cytoscape";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Atlas } from "../../../atlas/index.ts";
import { resolvedView } from "../../../open/state.ts";
import type { PictureColours } from "../../../picture/paint/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../../../picture/shapes/index.ts";
import { useAppStore } from "../../base/store.ts";
import { MAX_ZOOM, type MapHandle } from "./camera/index.ts";
import { followScene } from "./followScene.ts";
import styles from "./map.module.css";
import {
  bindEvents,
  charactersOf,
  ignorePresses,
  restWhenAway,
  sharpen,
  stylesheet,
  toElements,
} from "./painter/index.ts";

interface NetworkProps {
  /** What is drawn: another atlas gets another map. */
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

export function Network({ atlas, theme, onMap, onReady, onMenu }: NetworkProps) {
  const store = useAppStore();
  const [cy, setCy] = useState<Core>();
  const elements = useMemo(() => {
    const state = store.getState();
    // An overview has sizes of its own; those by a measure come later.
    const view = resolvedView({ ...state, measured: undefined });
    return view.atlas === atlas ? toElements(view) : [];
  }, [store, atlas]);
  const style = useMemo(() => stylesheet(theme), [theme]);
  const hasFont = useFont(useMemo(() => charactersOf(atlas), [atlas]));
  const latestOnReady = useRef(onReady);
  latestOnReady.current = onReady;

  useLayoutEffect(() => {
    if (!cy) return undefined;
    const { actions } = store.getState();
    const { camera, stop: stopFollowing } = followScene(cy, atlas, store);
    const unbind = bindEvents(cy, {
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
    const stopSharpening = sharpen(cy);
    const stopIgnoring = ignorePresses(cy);
    const stopResting = restWhenAway(cy, store);
    cy.one("render", () => latestOnReady.current());
    onMap({ cy, camera });
    return () => {
      stopResting();
      stopIgnoring();
      stopSharpening();
      unbind();
      stopFollowing();
      onMap(undefined);
    };
  }, [cy, atlas, store, onMap, onMenu]);

  if (!hasFont) return null;
  return (
    <CytoscapeComponent
      className={styles.network ?? ""}
      elements={elements}
      stylesheet={style}
      cy={setCy}
      diff={differs}
      maxZoom={MAX_ZOOM}
      boxSelectionEnabled={false}
      autounselectify={true}
    />
  );
}

/** Elements and stylesheet are compared by identity: they are memoised. */
function differs(before: unknown, after: unknown): boolean {
  return before !== after;
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
