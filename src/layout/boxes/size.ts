/**
 * How large nodes and labels are, in model units: layout keeps room for exactly what `picture`
 * draws, so both read it here.
 */
import { scaleSqrt } from "d3-scale";
import type { Box } from "../../geometry/index.ts";
import type { Label, LabelSide, Placement } from "./layout.ts";

/** Label font size of the wide pane, where one model unit is one CSS pixel on a first visit. */
export const FONT_SIZE = 11.5;
/** Distance between the baselines of two lines, in font sizes (Cytoscape's `line-height`). */
export const LINE_HEIGHT = 1.15;
/** Free space between a node's edge and its label (Cytoscape's text margin). */
export const LABEL_GAP = 2;
/** Radii of the least and the most spoken of node. */
export const RADIUS: readonly [least: number, most: number] = [6, 18];

/**
 * Radius of a node that `statements` sentences speak of, in an atlas whose most spoken of node
 * has `max`. The area grows with the statements, so that size reads as an amount.
 */
export function nodeRadius(statements: number, max: number): number {
  if (max <= 1) return RADIUS[0];
  if (last.max !== max) last = { max, scale: radii(max) };
  return last.scale(Math.max(1, statements));
}

/** To make a scale takes longer than to ask it, and every link asks twice. */
let last = { max: 2, scale: radii(2) };

function radii(max: number) {
  return scaleSqrt().domain([1, max]).range(RADIUS).clamp(true);
}

/** Height of a label of so many lines: as Cytoscape has it, one font size for the first line. */
export function labelHeight(lines: number, fontSize: number): number {
  return lines === 0 ? 0 : fontSize * (1 + (lines - 1) * LINE_HEIGHT);
}

/** Where a label of this width and height stands, relative to its node's centre. */
export function labelOffset(side: LabelSide, radius: number, width: number, height: number): Box {
  const far = radius + LABEL_GAP;
  switch (side) {
    case "below":
      return { left: -width / 2, top: far, right: width / 2, bottom: far + height };
    case "above":
      return { left: -width / 2, top: -far - height, right: width / 2, bottom: -far };
    case "left":
      return { left: -far - width, top: -height / 2, right: -far, bottom: height / 2 };
    case "right":
      return { left: far, top: -height / 2, right: far + width, bottom: height / 2 };
  }
}

/** The box that a node's label fills in the picture. */
export function labelBox(at: Placement, label: Label, radius: number, fontSize: number): Box {
  const height = labelHeight(label.lines.length, fontSize);
  const offset = labelOffset(label.side, radius, label.width, height);
  return {
    left: at.x + offset.left,
    top: at.y + offset.top,
    right: at.x + offset.right,
    bottom: at.y + offset.bottom,
  };
}

/** The box that a node's shape fills in the picture. */
export function nodeBox(at: Placement, radius: number): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}
