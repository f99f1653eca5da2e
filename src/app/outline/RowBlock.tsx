/**
 * A run of outline rows, rendered only near the visible area: of 5,000 rows a few hundred are in
 * the page. Elsewhere a block keeps its last height, so that nothing jumps.
 */
import { type ReactNode, type RefObject, useCallback, useRef } from "react";
import { useIsNear } from "../../ui/browser/inSight.ts";

/** Estimated height of a row that has not been rendered yet, in px. */
const ROW_HEIGHT = 28;
/** How far beyond the visible area rows are rendered, in px. */
const MARGIN = 600;

interface RowBlockProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Always rendered, because it contains the current row. */
  readonly isHeld: boolean;
  /** Rendered at once, before the visible area is known. */
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
