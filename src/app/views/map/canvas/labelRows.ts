/** The labels that are drawn, with the boxes in which they stand, as columns beside those of the nodes. */
import type { Box } from "../../../../geometry/index.ts";
import { labelBox } from "../../../../layout/boxes/index.ts";
import { type LabelFigure, labelFigure } from "../../../../picture/figures/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import { HALO } from "../../../../picture/shapes/index.ts";
import { type Columns, isShown, LIFTED, placeOf } from "./columns.ts";

export interface LabelRows {
  readonly sized: ReadonlyMap<string, SizedLabel>;
  /** For each label, the row of its node, in drawing order. */
  readonly nodes: Uint32Array;
  /** For each node, its label; -1 for none. */
  readonly ofNode: Int32Array;
  /** Left, top, right and bottom of each label. */
  readonly boxes: Float32Array;
  /** How far letters and the paper around them reach beyond the boxes. */
  readonly overhang: number;
  /** Lines with their places, made when a label is first in sight. */
  readonly figures: (LabelFigure | undefined)[];
}

/** How far letters reach below the last line, at most, in font sizes. */
const DESCENT = 0.3;

export function labelRowsOf(columns: Columns, sized: ReadonlyMap<string, SizedLabel>): LabelRows {
  const { nodes } = columns.atlas;
  let fontSize = 0;
  for (const label of sized.values()) fontSize = Math.max(fontSize, label.fontSize);
  const rows = {
    sized,
    overhang: DESCENT * fontSize + HALO,
    nodes: new Uint32Array(sized.size),
    ofNode: new Int32Array(nodes.length).fill(-1),
    boxes: new Float32Array(4 * sized.size),
    figures: new Array<LabelFigure | undefined>(sized.size),
  };
  let label = 0;
  for (const [row, { id }] of nodes.entries()) {
    if (!sized.has(id) || label >= sized.size) continue;
    rows.nodes[label] = row;
    rows.ofNode[row] = label;
    placeLabel(columns, rows, row);
    label += 1;
  }
  return rows;
}

/** Puts the label of a node beside where the node stands now. */
export function placeLabel(columns: Columns, labels: LabelRows, node: number): void {
  const row = labels.ofNode[node] ?? -1;
  const label = labels.sized.get(columns.atlas.nodes[node]?.id ?? "");
  const at = placeOf(columns, node);
  if (row < 0 || !label || !at) return;
  const radius = columns.radius[node] ?? 0;
  const box = labelBox({ ...at, label }, label, radius, label.fontSize);
  labels.boxes.set([box.left, box.top, box.right, box.bottom], 4 * row);
  labels.figures[row] = undefined;
}

/** The box of a node's label; undefined if none is drawn. */
export function labelBoxAt({ ofNode, boxes }: LabelRows, node: number): Box | undefined {
  const row = ofNode[node] ?? -1;
  if (row < 0) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(4 * row, 4 * row + 4);
  return { left, top, right, bottom };
}

export interface SeenLabel {
  readonly node: number;
  readonly figure: LabelFigure;
}

/** The labels of a box, without those of lifted nodes. */
export function labelsIn(columns: Columns, labels: LabelRows, box: Box): readonly SeenLabel[] {
  const { nodes, boxes, overhang } = labels;
  const seen: SeenLabel[] = [];
  for (let row = 0; row < nodes.length; row += 1) {
    const at = 4 * row;
    const isApart =
      (boxes[at] ?? 0) - overhang > box.right ||
      (boxes[at + 1] ?? 0) - overhang > box.bottom ||
      (boxes[at + 2] ?? 0) + overhang < box.left ||
      (boxes[at + 3] ?? 0) + overhang < box.top;
    const node = nodes[row] ?? 0;
    if (isApart || !isShown(columns, node)) continue;
    if (((columns.nodeState[node] ?? 0) & LIFTED) !== 0) continue;
    const figure = figureOf(columns, labels, row);
    if (figure) seen.push({ node, figure });
  }
  return seen;
}

/** The figure of a label by its row. */
export function figureOf(
  columns: Columns,
  labels: LabelRows,
  row: number,
): LabelFigure | undefined {
  const known = labels.figures[row];
  if (known) return known;
  const node = labels.nodes[row] ?? 0;
  const label = labels.sized.get(columns.atlas.nodes[node]?.id ?? "");
  const at = placeOf(columns, node);
  if (!label || !at) return undefined;
  const figure = labelFigure(label, at, columns.radius[node] ?? 0);
  labels.figures[row] = figure;
  return figure;
}
