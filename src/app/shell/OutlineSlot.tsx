/** The outline beside the map; the part is loaded on demand, or earlier when idle. */
import { useEffect } from "react";
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { whenIdle } from "../base/whenIdle.ts";
import { words } from "../base/words.ts";

const outlinePart = lazyPart(async () => (await import("../outline/Outline.tsx")).Outline);

export function OutlinePanel() {
  const { isOutlineOpen, setOutline } = useChrome();
  useEffect(() => whenIdle(() => void outlinePart.load()), []);
  if (!isOutlineOpen) return null;
  return (
    <div id={PANEL_ID} className={styles.outline}>
      <Loaded
        name={words.outline}
        part={outlinePart}
        props={{ onClose: () => setOutline(false) }}
      />
    </div>
  );
}
