/** In the map's place, where the browser gives no canvas to draw on: what shows the same without. */
import { useEffect } from "react";
import { Button } from "../../../ui/Button.tsx";
import failure from "../../../ui/ErrorBoundary.module.css";
import { useActions } from "../../store.ts";
import { VIEW_NAMES } from "../words.ts";
import { NO_CANVAS } from "./words.ts";

/** Whether this browser draws: some are told not to, or have no memory left for it. */
export function hasCanvas(): boolean {
  return Boolean(document.createElement("canvas").getContext("2d"));
}

interface NoCanvasProps {
  /** The picture that the build put into the page lies over this, and can go. */
  readonly onReady?: () => void;
}

export function NoCanvas({ onReady }: NoCanvasProps) {
  const { setView } = useActions();
  useEffect(() => onReady?.(), [onReady]);
  return (
    <div role="alert" className={failure.failure}>
      <p className={failure.heading}>{NO_CANVAS.heading}</p>
      <p>{NO_CANVAS.body}</p>
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
