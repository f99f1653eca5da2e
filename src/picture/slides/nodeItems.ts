/** Nodes as shapes of a slide, each with its label. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { NodeItem, TextItem } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { lowered } from "../../query/words/index.ts";
import type { LabelFigure, NodeFigure } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import { type Bounds, NODE_EDGE } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { at, boxAt, type Frame, faded } from "./frame.ts";
import { mixed } from "./mixed.ts";

export function nodeItem(atlas: Atlas, frame: Frame, node: NodeFigure, shows: boolean): NodeItem {
  const { id, name, body, label, tone, share, back } = node;
  const colour = PAPER.kinds[tone] ?? PAPER.ink;
  const dim = (value: string) =>
    shows ? (back ? mixed(value, PAPER.paper, 0.6) : value) : faded(value);
  const middle = at(frame, body);
  const known = lookup(atlas).nodes.get(id);
  const { zoom } = frame.still;
  // Who has it, where two are compared: whole, with a tint, hollow.
  const fill =
    share === "second"
      ? undefined
      : dim(share === "both" ? mixed(colour, PAPER.paper, 0.65) : colour);
  return {
    type: "node",
    id,
    name,
    description: known ? nodeDescription(atlas, known) : name,
    body: {
      shape: body.shape,
      ...middle,
      halfWidth: body.halfWidth * zoom,
      halfHeight: body.halfHeight * zoom,
    },
    fill,
    line:
      share === undefined || share === "first"
        ? { colour: PAPER.paper, width: NODE_EDGE * zoom }
        : { colour: dim(colour), width: 2.5 },
    label: label && labelItem(frame, label, name, dim(PAPER.ink)),
  };
}

function nodeDescription(atlas: Atlas, { name, kind, summary }: AtlasNode): string {
  const kindName = lookup(atlas).kinds.get(kind)?.name ?? kind;
  return `${name}, ${lowered(atlas, kindName)}${summary ? `. ${summary}` : ""}`;
}

function labelItem(frame: Frame, label: LabelFigure, name: string, colour: string): TextItem {
  const size = label.fontSize * frame.still.zoom;
  return {
    type: "text",
    name,
    box: boxAt(frame, label.box),
    paragraphs: label.lines.map(({ text }) => ({ runs: [{ text, size, colour }] })),
    align: label.anchor === "start" ? "left" : label.anchor === "end" ? "right" : "center",
    anchor: "middle",
    fixed: true,
  };
}

/** A node that steps back has no label where one that is lit has its own, or beyond the picture. */
export function withoutCovered(
  node: NodeFigure,
  standing: readonly Box[],
  { frame, lit }: Still,
): NodeFigure {
  const { label } = node;
  if (!lit.fades || !label) return node;
  const hasRoom = holds(frame, label.box) && !standing.some((box) => meets(box, label.box));
  return hasRoom ? node : { ...node, label: undefined };
}

function holds({ x, y, width, height }: Bounds, box: Box): boolean {
  return box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
