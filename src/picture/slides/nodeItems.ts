/** Nodes as shapes on a slide, each with its label. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { NodeItem, TextItem } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { lowered } from "../../query/words/index.ts";
import type { LabelFigure, NodeFigure } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import { type Bounds, NODE_EDGE } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { at, boxAt, dimmed, type Frame } from "./frame.ts";
import { mix } from "./slideParts.ts";

/** A node with its label; it belongs to the dimmed part of the picture unless `isShown`. */
export function nodeItem(atlas: Atlas, frame: Frame, node: NodeFigure, isShown: boolean): NodeItem {
  const { id, name, body, label, tone, share, isDimmed } = node;
  const colour = PAPER.kinds[tone] ?? PAPER.ink;
  const tinted = (value: string) =>
    isShown ? (isDimmed ? mix(value, PAPER.paper, 0.6) : value) : dimmed(value);
  const middle = at(frame, body);
  const atlasNode = lookup(atlas).nodes.get(id);
  const { zoom } = frame.still;
  // In a comparison: whole for the first alone, a tint for both, hollow for the second alone.
  const fill =
    share === "second"
      ? undefined
      : tinted(share === "both" ? mix(colour, PAPER.paper, 0.65) : colour);
  return {
    type: "node",
    id,
    name,
    description: atlasNode ? nodeDescription(atlas, atlasNode) : name,
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
        : { colour: tinted(colour), width: 2.5 },
    label: label && labelItem(frame, label, name, tinted(PAPER.ink)),
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

/** A dimmed node, without its label if that meets the label of a lit one or leaves the picture. */
export function withoutCoveredLabel(
  node: NodeFigure,
  litLabels: readonly Box[],
  { frame, lit }: Still,
): NodeFigure {
  const { label } = node;
  if (!lit.dimsRest || !label) return node;
  const hasRoom = contains(frame, label.box) && !litLabels.some((box) => overlap(box, label.box));
  return hasRoom ? node : { ...node, label: undefined };
}

function contains({ x, y, width, height }: Bounds, box: Box): boolean {
  return box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
