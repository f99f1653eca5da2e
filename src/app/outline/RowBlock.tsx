/**
 * A run of the outline's rows, drawn only when near the part in view: of 5,000 rows a few hundred
 * are in the page. Away from it a block keeps the height it had, so that nothing jumps.
 */
import { type ReactNode, type RefObject, useCallback, useRef } from "react";
import { useIsNear } from "../../ui/browser/inSight.ts";

/** Height of a row that was never drawn, in px; it only has to be about right. */
const ROW_HEIGHT = 28;
/** How far around the part in view rows are drawn, in px. */
const MARGIN = 600;

interface RowBlockProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Drawn wherever it is: it holds the row with the cursor. */
  readonly isHeld: boolean;
  /** Drawn at once, before it is known what is in view. */
  readonly isFirst: boolean;
  readonly children: () => ReactNode;
}

export function RowBlock({ scroller, count, isHeld, isFirst, children }: RowBlockProps) {
  const body = useRef<HTMLDivElement>(null);
  const measured = useRef<number | undefined>(undefined);
  const onLeave = useCallback((height: number) => {
    measured.current = height;
  }, []);
  const isNear = useIsNear(body, { scroller, margin: MARGIN, isFirst, onLeave });
  const isDrawn = isNear || isHeld;
  if (isDrawn) return <div ref={body}>{children()}</div>;
  const blockSize = measured.current ?? count * ROW_HEIGHT;
  return <div ref={body} aria-hidden="true" style={{ blockSize }} />;
}
