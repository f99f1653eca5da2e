/** The place beside the view where the Scene's panel is shown. */
import { useEffect } from "react";
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { Loaded, useLoadedAhead } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { useApp } from "../base/store.ts";
import { PANEL_TABLE } from "./panelTable.ts";
import { PAIR_PART } from "./paths/pairPart.ts";

const AHEAD = [...Object.values(PANEL_TABLE).map(({ part }) => part), PAIR_PART];

export function PanelSlot() {
  const panel = useApp((state) => state.scene.panel);
  const { setOutline, setAuthoring } = useChrome();
  useLoadedAhead(AHEAD);
  // The outline and the briefing take the same place, and a link or a key may open a panel too.
  useEffect(() => {
    if (!panel) return;
    setOutline(false);
    setAuthoring(false);
  }, [panel, setOutline, setAuthoring]);
  if (!panel) return null;
  const { name, part } = PANEL_TABLE[panel];
  return (
    <div key={panel} id={PANEL_ID} className={styles.outline}>
      <Loaded name={name} part={part} props={{ panel, name }} says="here" />
    </div>
  );
}
