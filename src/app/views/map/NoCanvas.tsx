/** In the map's place, where the browser gives no canvas to draw on: what shows the same without. */
import { useEffect } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import failure from "../../../ui/overlays/ErrorBoundary.module.css";
import { useActions } from "../../base/store.ts";
import { VIEW_NAMES } from "../../base/viewNames.ts";

/** With what says them, since hardly anybody ever loads either. */
const words = {
  heading: "This browser gives no canvas, on which the map is drawn.",
  body: "Table, Text and Outline show the same nodes, links and quotes, and work without one. To see the map, allow canvas for this page in the browser’s settings or extensions, or open it in another browser.",
} as const;

export interface NoCanvasProps {
  /** The picture that the build put into the page lies over this, and can go. */
  readonly onReady?: () => void;
}

export function NoCanvas({ onReady }: NoCanvasProps) {
  const { setView } = useActions();
  useEffect(() => onReady?.(), [onReady]);
  return (
    <div role="alert" className={failure.failure}>
      <p className={failure.heading}>{words.heading}</p>
      <p>{words.body}</p>
      <p className={failure.actions}>
        {(["table", "text"] as const).map((view) => (
          <Button key={view} onClick={() => setView(view)}>
            {VIEW_NAMES[view]}
          </Button>
        ))}
      </p>
    </div>
  );
}
