/**
 * Sizes of nodes and labels, in model units: one is one CSS pixel of the wide pane on a first visit. The layout keeps room for exactly what `picture`
 * draws, so both read the sizes here.
 */
import type { Box } from "../../geometry/index.ts";
import type { Label, LabelSide, Placement } from "./layout.ts";

/** Font size of labels. */
export const FONT_SIZE = 11.5;
/** Distance between two baselines, in font sizes (Cytoscape's `line-height`). */
export const LINE_HEIGHT = 1.15;
/** Free space between a node's edge and its label (Cytoscape's text margin). */
export const LABEL_GAP = 2;
/** Radii of the nodes with the fewest and the most statements. */
export const RADIUS: readonly [least: number, most: number] = [6, 18];

/**
 * Radius of a node with this many statements, in an atlas where `max` is the most that a node has.
 * The area grows with the statements, so that size reads as an amount.
 */
export function nodeRadius(statements: number, max: number): number {
  return max <= 1 ? RADIUS[0] : radiusOf(statements, 1, max);
}

/**
 * Radius of a value between `least` and `most`, which is more; values beyond these get their radii. A
 * square root, so that areas grow with values. The scales of d3 would be a fiftieth of what the page loads at first.
 */
export function radiusOf(value: number, least: number, most: number): number {
  const root = (of: number) => Math.sqrt(Math.min(most, Math.max(least, of)));
  const share = (root(value) - root(least)) / (root(most) - root(least));
  return RADIUS[0] * (1 - share) + RADIUS[1] * share;
}

/** Height of a label; as in Cytoscape, its first line is one font size high. */
export function labelHeight(lines: number, fontSize: number): number {
  return lines === 0 ? 0 : fontSize * (1 + (lines - 1) * LINE_HEIGHT);
}

/** The box of a label of this width and height, relative to its node's centre. */
export function labelOffset(side: LabelSide, radius: number, width: number, height: number): Box {
  const reach = radius + LABEL_GAP;
  switch (side) {
    case "below":
      return { left: -width / 2, top: reach, right: width / 2, bottom: reach + height };
    case "above":
      return { left: -width / 2, top: -reach - height, right: width / 2, bottom: -reach };
    case "left":
      return { left: -reach - width, top: -height / 2, right: -reach, bottom: height / 2 };
    case "right":
      return { left: reach, top: -height / 2, right: reach + width, bottom: height / 2 };
  }
}

/** The box of a node's label in the picture. */
export function labelBox(at: Placement, label: Label, radius: number, fontSize: number): Box {
  const height = labelHeight(label.lines.length, fontSize);
  const offset = labelOffset(label.side, radius, label.width, height);
  const [x, y] = shiftOf(label);
  return {
    left: at.x + x + offset.left,
    top: at.y + y + offset.top,
    right: at.x + x + offset.right,
    bottom: at.y + y + offset.bottom,
  };
}

/** By how much a label is moved along its side. */
export function shiftOf({ side, shift = 0 }: Label): readonly [x: number, y: number] {
  return side === "left" || side === "right" ? [0, shift] : [shift, 0];
}

/** The square that encloses a node's shape in the picture. */
export function nodeBox(at: Placement, radius: number): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}
