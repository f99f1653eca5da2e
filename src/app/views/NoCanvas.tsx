/**
 * Replaces the map where the browser provides no canvas, and points to the views that need none.
 */
import { useEffect } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import failure from "../../ui/overlays/ErrorBoundary.module.css";
import { useActions } from "../base/store.ts";
import { VIEW_TABLE } from "./viewTable.ts";

/** Kept in this file, which is rarely loaded, rather than in words.ts. */
const words = {
  heading: "This browser provides no canvas to draw the map on.",
  body: "Table, Text and Outline show the same nodes, links and quotes without one. To see the map, allow canvas for this page in the browser’s settings or extensions, or open it in another browser.",
} as const;

export interface NoCanvasProps {
  /** Called on mount, so that the picture in the page, which lies over this, is removed. */
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
            {VIEW_TABLE[view].name}
          </Button>
        ))}
      </p>
    </div>
  );
}
