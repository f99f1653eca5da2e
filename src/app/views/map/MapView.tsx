/** The map: the network, the canvases above and below it, and its controls. Fills its parent. */
import { useCallback, useRef, useState } from "react";
import type { Point } from "../../../geometry/index.ts";
import { calloutsOf, notesOf } from "../../../open/state.ts";
import { lookup } from "../../../query/visible/index.ts";
import { fetchHeldBack } from "../../../ui/browser/heldBack.ts";
import {
  type LazyPart,
  Loaded,
  lazyPart,
  useDetails,
  useLoadedAhead,
} from "../../base/lazyPart.tsx";
import { useApp, useAppStore, useView } from "../../base/store.ts";
import { useWritingMode } from "../../writing/base.ts";
import type { DrawingProps } from "../../writing/drawing/Drawing.tsx";
import type { FirstArrangementProps } from "../../writing/drawing/FirstArrangement.tsx";
import { Controls } from "./Controls.tsx";
import { CURSOR_ID, CursorDescription } from "./CursorDescription.tsx";
import { CALLOUTS } from "./callouts/index.ts";
import type { MapHandle } from "./camera/index.ts";
import { drawingOf } from "./drawing.ts";
import { MAP_MENU, useMapKeys } from "./keys/index.ts";
import { RegionsCanvas, useTheme, VeilCanvas } from "./layers/index.ts";
import styles from "./map.module.css";
import { Network } from "./Network.tsx";
import type { NoteSignsProps } from "./NoteSigns.tsx";
import type { RectangleProps } from "./Rectangle.tsx";
import type { TipProps } from "./Tip.tsx";
import { WORDS } from "./words.ts";

interface MapViewProps {
  /** Called once the map is drawn, so that the picture in the page can be removed. */
  readonly onReady?: () => void;
}

/** Loaded after the map, since no one points at a node before. */
const TIP: LazyPart<TipProps> = lazyPart(async () => (await import("./Tip.tsx")).Tip);

const RECTANGLE: LazyPart<RectangleProps> = lazyPart(
  async () => (await import("./Rectangle.tsx")).Rectangle,
);

const NOTE_SIGNS: LazyPart<NoteSignsProps> = lazyPart(
  async () => (await import("./NoteSigns.tsx")).NoteSigns,
);

const AHEAD = [MAP_MENU, RECTANGLE, TIP, CALLOUTS, NOTE_SIGNS, { load: fetchHeldBack }];

const HELP_ID = "map-help";

/** What one writes with on the map and beside its controls, of no use to readers. */
const DRAWING = lazyPart<DrawingProps>(
  async () => (await import("../../writing/drawing/Drawing.tsx")).Drawing,
);
const MAKING = lazyPart(async () => (await import("../../writing/drawing/Making.tsx")).Making);
const FIRST_ARRANGEMENT = lazyPart<FirstArrangementProps>(
  async () => (await import("../../writing/drawing/FirstArrangement.tsx")).FirstArrangement,
);

export function MapView({ onReady }: MapViewProps) {
  const theme = useTheme();
  const pane = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle>();
  /** Whether the keyboard is in use on the map, so that its cursor shows. */
  const [usesKeyboard, setUsesKeyboard] = useState(false);
  const [menuClaim, setMenuClaim] = useState<string>();
  /** Where a rectangle of selection begins, while one is drawn. */
  const [corner, setCorner] = useState<Point>();
  const endRectangle = useCallback(() => setCorner(undefined), []);
  const store = useAppStore();
  const isHovering = () => store.getState().hover !== undefined;
  const keys = useMapKeys(map, setMenuClaim);
  const onShown = useCallback(() => onReady?.(), [onReady]);
  const view = useView();
  const { atlas } = view;
  const changes = useChanges(drawingOf(view));
  useLoadedAhead(AHEAD);
  const hasDetails = useDetails();
  const { isOn: isWriting, writing } = useWritingMode();
  const isPointing = useApp(({ hover, cursor }) => hover !== undefined || cursor !== undefined);
  const isPlaying = useApp((state) => state.scene.play !== undefined);
  /** Beneath another view nobody sees the controls, which each press would change. */
  const isInSight = useApp((state) => state.scene.view === "map");
  const hasCallouts = useApp((state) => calloutsOf(state).length > 0);
  const hasNotes = useApp((state) => notesOf(state).notes.length > 0);
  const cursorElement = useCursorElement();
  // An element with role=application takes keys; Biome's rules on tab stops do not know that.
  const tabStop = { tabIndex: 0, "aria-activedescendant": cursorElement };
  /** Whether a press is moving the focus here: then the keyboard cursor stays hidden. */
  const isPressing = useRef(false);
  const onPress = () => {
    isPressing.current = true;
    pane.current?.focus({ preventScroll: true });
    isPressing.current = false;
    setUsesKeyboard(false);
  };
  return (
    <div className={styles.map}>
      <div
        ref={pane}
        className={styles.pane}
        role="application"
        aria-label={WORDS.map}
        aria-roledescription={WORDS.mapRole}
        aria-describedby={HELP_ID}
        {...tabStop}
        onKeyDown={(event) => {
          setUsesKeyboard(true);
          keys.onKeyDown(event);
        }}
        data-keyboard={usesKeyboard}
        onFocus={(event) => {
          setUsesKeyboard(!isPressing.current && event.currentTarget.matches(":focus-visible"));
          keys.start();
        }}
        onBlur={() => setUsesKeyboard(false)}
        // With Shift a rectangle begins beside nodes, and the painter hears nothing of the press.
        onPointerDownCapture={(event) => {
          if (!event.shiftKey || event.button !== 0 || isHovering()) return;
          event.preventDefault();
          event.stopPropagation();
          setCorner({ x: event.clientX, y: event.clientY });
        }}
        // Cytoscape blurs the focused element on a press; the focus is set afterwards.
        onMouseDown={onPress}
        onTouchEnd={onPress}
      >
        <RegionsCanvas painter={map?.painter} theme={theme} />
        <Network
          key={changes}
          atlas={atlas}
          theme={theme}
          onMap={setMap}
          onReady={onShown}
          onMenu={setMenuClaim}
        />
        <VeilCanvas painter={map?.painter} theme={theme} showsCursor={usesKeyboard} />
        {map && hasCallouts && (
          <Loaded name={WORDS.callouts} part={CALLOUTS} props={{ map, theme }} />
        )}
        {map && hasNotes && (
          <Loaded name={WORDS.notes} part={NOTE_SIGNS} props={{ painter: map.painter, theme }} />
        )}
        {map && corner && (
          <Loaded
            name={WORDS.rectangle}
            part={RECTANGLE}
            props={{ painter: map.painter, from: corner, onEnd: endRectangle }}
          />
        )}
        <CursorDescription pivot={keys.pivot()} />
        {map && isPointing && hasDetails && (
          <Loaded
            name={WORDS.tip}
            part={TIP}
            props={{ painter: map.painter, showsCursor: usesKeyboard }}
          />
        )}
      </div>
      <p id={HELP_ID} hidden>
        {WORDS.help}
      </p>
      {isInSight && !isPlaying && (
        <Controls map={map}>
          {map && isWriting && writing && <Loaded name={WORDS.map} part={MAKING} props={{}} />}
          {map && !isWriting && writing && (
            <Loaded name={WORDS.map} part={FIRST_ARRANGEMENT} props={{ writing }} />
          )}
        </Controls>
      )}
      {map && isWriting && writing && (
        <Loaded name={WORDS.map} part={DRAWING} props={{ painter: map.painter }} />
      )}
      {map && menuClaim !== undefined && (
        <Loaded
          name={WORDS.menu}
          part={MAP_MENU}
          props={{
            claim: menuClaim,
            pane,
            painter: map.painter,
            onClose: () => setMenuClaim(undefined),
          }}
        />
      )}
    </div>
  );
}

/** How often a value has become another one. */
function useChanges(value: unknown): number {
  const last = useRef({ value, changes: 0 });
  if (last.current.value !== value) last.current = { value, changes: last.current.changes + 1 };
  return last.current.changes;
}

/** The id of the element that describes the node or link under the cursor. */
function useCursorElement(): string | undefined {
  const cursor = useApp((state) => state.cursor);
  const { nodes, edges } = lookup(useView().atlas);
  return cursor !== undefined && (nodes.has(cursor) || edges.has(cursor))
    ? `${CURSOR_ID}-${cursor}`
    : undefined;
}
