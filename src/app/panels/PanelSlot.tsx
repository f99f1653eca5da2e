/** The place beside the view where the Scene's panel is shown. */
import { useEffect } from "react";
import type { Panel } from "../../scene/index.ts";
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { type LazyPart, Loaded, lazyPart } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { useApp } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { PANEL_NAMES } from "./frame/words.ts";
import { PAIR_PART } from "./paths/pairPart.ts";

/** The panels, each loaded on demand. They read the store and take no props. */
export const PANEL_PARTS: Readonly<Partial<Record<Panel, LazyPart<object>>>> = {
  gaps: lazyPart(async () => (await import("./gaps/GapsPanel.tsx")).GapsPanel),
  paths: lazyPart(async () => (await import("./paths/PathsPanel.tsx")).PathsPanel),
  ask: lazyPart(async () => (await import("./ask/AskPanel.tsx")).AskPanel),
  compare: lazyPart(async () => (await import("./compare/ComparePanel.tsx")).ComparePanel),
  measures: lazyPart(async () => (await import("./measures/MeasuresPanel.tsx")).MeasuresPanel),
};

export function PanelSlot() {
  const panel = useApp((state) => state.scene.panel);
  const { setOutline, setAuthoring } = useChrome();
  useEffect(
    () =>
      whenIdle(() => {
        for (const part of Object.values(PANEL_PARTS)) void part.load();
        void PAIR_PART.load();
      }),
    [],
  );
  // The outline and the briefing take the same place, and a link or a key may open a panel too.
  useEffect(() => {
    if (!panel) return;
    setOutline(false);
    setAuthoring(false);
  }, [panel, setOutline, setAuthoring]);
  const part = panel && PANEL_PARTS[panel];
  if (!panel || !part) return null;
  return (
    <div key={panel} id={PANEL_ID} className={styles.outline}>
      <Loaded name={PANEL_NAMES[panel]} part={part} props={{}} />
    </div>
  );
}
