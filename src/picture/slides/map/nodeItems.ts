/** Nodes as shapes on a slide, each with its name or its number. */
import type { Atlas, AtlasNode } from "../../../atlas/index.ts";
import { widened } from "../../../geometry/index.ts";
import { LINE_HEIGHT } from "../../../layout/boxes/index.ts";
import type { NodeItem, TextItem } from "../../../pptx/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { lowered } from "../../../query/words/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { PAPER } from "../../paint/index.ts";
import { sizeOf } from "../../shapes/index.ts";
import { dimmed, type MapNode, mix, PAPER_AROUND } from "../base/index.ts";

/** Width of the edge in the colour of paper that sets a node off from lines below, in CSS pixels. */
const EDGE = 1.5;

/** A node with its label; it steps back if it is not what the slide is about. */
export function nodeItem(
  view: ResolvedView,
  place: MapNode,
  size: number,
  isBold: boolean,
): NodeItem {
  const { node, body, label, isMain } = place;
  const { atlas, encoding, visible, litByPanel } = view;
  const colour = PAPER.kinds[sizeOf(atlas, node, encoding).tone] ?? PAPER.ink;
  const isUnlinked = visible.dimmed.has(node.id);
  const tinted = (value: string) =>
    isMain ? (isUnlinked ? mix(value, PAPER.paper, 0.6) : value) : dimmed(value);
  const share = isMain ? litByPanel?.shareOf?.(node.id) : undefined;
  // In a comparison: whole for the first alone, a tint for both, hollow for the second alone.
  const fill =
    share === "second"
      ? undefined
      : tinted(share === "both" ? mix(colour, PAPER.paper, 0.65) : colour);
  return {
    type: "node",
    id: node.id,
    name: node.name,
    description: nodeDescription(atlas, node),
    body,
    fill,
    line:
      share === undefined || share === "first"
        ? { colour: PAPER.paper, width: EDGE }
        : { colour: tinted(colour), width: 2.5 },
    // Words of what surrounds stay legible: fainter than the rest, but not as faint as its shapes.
    label: labelItem(node, label, size, isMain ? tinted(PAPER.ink) : PAPER.quiet, isBold && isMain),
  };
}

function nodeDescription(atlas: Atlas, { name, kind, summary }: AtlasNode): string {
  const kindName = lookup(atlas).kinds.get(kind)?.name ?? kind;
  return `${name}, ${lowered(atlas, kindName)}${summary ? `. ${summary}` : ""}`;
}

function labelItem(
  { name }: AtlasNode,
  { lines, box, align }: MapNode["label"],
  size: number,
  colour: string,
  bold: boolean,
): TextItem {
  return {
    type: "text",
    name,
    box: widened(box, PAPER_AROUND),
    paragraphs: lines.map((text) => ({
      runs: [{ text, size, colour, bold }],
      height: size * LINE_HEIGHT,
    })),
    align,
    anchor: "middle",
    fixed: true,
    ground: PAPER.paper,
  };
}
