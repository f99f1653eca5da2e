/** The outline beside the map; the part is loaded on demand, or earlier when idle. */
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { Loaded, lazyPart, useLoadedAhead } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { words } from "../base/words.ts";

const outlinePart = lazyPart(async () => (await import("../outline/Outline.tsx")).Outline);

const AHEAD = [outlinePart];

export function OutlinePanel() {
  const { isOutlineOpen, setOutline } = useChrome();
  useLoadedAhead(AHEAD);
  if (!isOutlineOpen) return null;
  return (
    <div id={PANEL_ID} className={styles.outline}>
      <Loaded
        name={words.outline}
        says="here"
        part={outlinePart}
        props={{ onClose: () => setOutline(false) }}
      />
    </div>
  );
}
