/** The panel that the Scene names, over the start of the view. */
import { useEffect } from "react";
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { Loaded } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { useApp } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { PANEL_NAMES } from "./frame/words.ts";
import { PANEL_PARTS } from "./panelParts.ts";
import { PAIR_PART } from "./paths/pairPart.ts";

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
