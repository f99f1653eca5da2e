/**
 * A block of about twenty paragraphs. Its text is in the page from the start, for the browser's
 * find and for printing; marks and margin are added once the block is near the visible area, and
 * stay.
 */
import { memo, use, useRef } from "react";
import type { Range } from "../../../../atlas/text/index.ts";
import type { Block } from "../../../../query/text/index.ts";
import { useIsNear } from "../../../../ui/browser/inSight.ts";
import styles from "../Text.module.css";
import { Heading } from "./Heading.tsx";
import { useHighlight } from "./highlight.ts";
import { type BlockProps, Marking, type PartProps, UNMARKED } from "./marking.ts";
import { Paragraph } from "./Paragraph.tsx";

/** How far beyond the visible area blocks get their marks, in px. */
const MARGIN = 1200;
/** For estimating a block's height before it is rendered: characters per line, px per line. */
const LINE = 66;
const LINE_HEIGHT = 32;

export const TextBlock = memo(function TextBlock(props: BlockProps) {
  const { block, scroller, isHeld, found } = props;
  const body = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(body, { scroller, margin: MARGIN, stays: true });
  const isMarked = isNear || isHeld;
  const marking = isMarked ? use(Marking) : UNMARKED;
  useHighlight(body, block.parts, isMarked ? found : NOTHING, props, marking);
  const containIntrinsicBlockSize = `auto ${heightOf(block)}px`;
  return (
    <div ref={body} className={styles.block} style={{ containIntrinsicBlockSize }}>
      {block.parts.map((part) => (
        <PartView key={part.start} {...props} part={part} marking={marking} isMarked={isMarked} />
      ))}
    </div>
  );
});

const NOTHING: readonly Range[] = [];

function PartView({ part, ...props }: PartProps) {
  return part.type === "heading" ? (
    <Heading {...props} part={part} />
  ) : (
    <Paragraph {...props} part={part} />
  );
}

function heightOf({ parts }: Block): number {
  const lines = parts.map(({ start, end }) => Math.ceil((end - start) / LINE) + 0.7);
  return Math.round(LINE_HEIGHT * lines.reduce((sum, count) => sum + count, 0));
}
