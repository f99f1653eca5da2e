/** The outline beside the map, for anyone: loaded when it is opened, or ahead of that when idle. */
import { useEffect } from "react";
import { PANEL_ID } from "../landmarks.ts";
import { useChrome } from "./chrome.tsx";
import { Loaded, lazyPart } from "./lazyPart.tsx";
import styles from "./Pane.module.css";
import { whenIdle } from "./whenIdle.ts";
import { words } from "./words.ts";

const part = lazyPart(async () => (await import("../outline/Outline.tsx")).Outline);

export function OutlinePanel() {
  const { outline, setOutline } = useChrome();
  useEffect(() => whenIdle(() => void part.load()), []);
  if (!outline) return null;
  return (
    <div id={PANEL_ID} className={styles.outline}>
      <Loaded name={words.outline} part={part} props={{ onClose: () => setOutline(false) }} />
    </div>
  );
}
