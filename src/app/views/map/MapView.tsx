/** The map: the network, what is painted around it, and its controls. Fills its parent. */
import { useCallback, useRef, useState } from "react";
import { useApp, useLookup } from "../../base/store.ts";
import { Controls } from "./Controls.tsx";
import { CURSOR_ID, Cursor } from "./Cursor.tsx";
import { type MapHandle, useCover, useSight } from "./camera/index.ts";
import { MapMenu, useKeys } from "./keys/index.ts";
import { Ground, useTheme, Veil } from "./layers/index.ts";
import styles from "./map.module.css";
import { Network } from "./Network.tsx";
import { Tip } from "./Tip.tsx";
import { WORDS } from "./words.ts";

interface MapViewProps {
  /** The map stands as the built picture did, which can go now. */
  readonly onReady?: () => void;
}

const HELP_ID = "map-help";

export function MapView({ onReady }: MapViewProps) {
  const theme = useTheme();
  const pane = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle>();
  /** Whether the keyboard is used on the map, so that its cursor shows. */
  const [keyboard, setKeyboard] = useState(false);
  const [menu, setMenu] = useState<string>();
  const keys = useKeys(map, setMenu);
  const onShown = useCallback(() => onReady?.(), [onReady]);
  // Elements of the same ids keep their classes when they are patched: other elements, another map.
  const revision = useApp((state) => state.revision);
  const playing = useApp((state) => state.scene.play !== undefined);
  const cursorElement = useCursorElement();
  // An application takes keys, which Biome's rules on tab stops do not know.
  const tabStop = { tabIndex: 0, "aria-activedescendant": cursorElement };
  useSight(map);
  useCover(map);
  /** Whether the focus comes from a press: the keyboard's marks are not for those who point. */
  const pressed = useRef(false);
  const onPress = () => {
    pressed.current = true;
    pane.current?.focus({ preventScroll: true });
    pressed.current = false;
    setKeyboard(false);
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
          setKeyboard(true);
          keys.onKeyDown(event);
        }}
        data-keyboard={keyboard}
        onFocus={(event) => {
          setKeyboard(!pressed.current && event.currentTarget.matches(":focus-visible"));
          keys.start();
        }}
        onBlur={() => setKeyboard(false)}
        // Cytoscape takes the focus from wherever it is on a press, so it comes here after that.
        onMouseDown={onPress}
        onTouchEnd={onPress}
      >
        <Ground cy={map?.cy} theme={theme} />
        <Network key={revision} theme={theme} onMap={setMap} onReady={onShown} />
        <Veil cy={map?.cy} theme={theme} focused={keyboard} />
        <Cursor pivot={keys.pivot()} />
        <Tip cy={map?.cy} keyboard={keyboard} />
      </div>
      <p id={HELP_ID} hidden>
        {WORDS.help}
      </p>
      {!playing && <Controls map={map} />}
      {map && menu !== undefined && (
        <MapMenu claim={menu} pane={pane} cy={map.cy} onClose={() => setMenu(undefined)} />
      )}
    </div>
  );
}

/** The id of the element that says what the cursor is on. */
function useCursorElement(): string | undefined {
  const cursor = useApp((state) => state.cursor);
  const { nodes, edges } = useLookup();
  return cursor !== undefined && (nodes.has(cursor) || edges.has(cursor))
    ? `${CURSOR_ID}-${cursor}`
    : undefined;
}
