/** The panel that the Scene names, over the start of the view. */
import { useEffect } from "react";
import { useChrome } from "../shell/chrome.tsx";
import { PANEL_ID } from "../landmarks.ts";
import { Loaded } from "../shell/lazyPart.tsx";
import styles from "../shell/Pane.module.css";
import { whenIdle } from "../shell/whenIdle.ts";
import { useApp } from "../store.ts";
import { PANEL_PARTS } from "./panelParts.ts";
import { PAIR_PART } from "./paths/pairPart.ts";
import { PANEL_NAMES } from "./words.ts";

export function PanelSlot() {
  const panel = useApp((state) => state.scene.panel);
  const { setOutline, setAuthoring } = useChrome();
  useEffect(
    () =>
      whenIdle(() => {
        for (const one of Object.values(PANEL_PARTS)) void one.load();
        void PAIR_PART.load();
      }),
    [],
  );
  // The outline and the briefing stand in the same place, and a link or a key may open a panel too.
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
