/** The outline beside the map, for anyone: loaded when it is opened, or ahead of that when idle. */
import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { PANEL_ID } from "../panels/PanelSlot.tsx";
import { useChrome } from "./chrome.tsx";
import { Lazy, lazyPart } from "./lazyPart.tsx";
import styles from "./Pane.module.css";
import { whenIdle } from "./whenIdle.ts";
import { failure, words } from "./words.ts";

const part = lazyPart(async () => (await import("../outline/Outline.tsx")).Outline);

export function OutlinePanel() {
  const { outline, setOutline } = useChrome();
  useEffect(() => whenIdle(() => void part.load()), []);
  if (!outline) return null;
  return (
    <div id={PANEL_ID} className={styles.outline}>
      <ErrorBoundary part={words.outline} words={failure} onRetry={part.reset}>
        <Suspense>
          <Lazy part={part} props={{ onClose: () => setOutline(false) }} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
