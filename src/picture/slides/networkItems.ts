/** A still picture as shapes and connectors on a slide. */
import type { Atlas } from "../../atlas/index.ts";
import { type Box, between } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { Item, TextItem } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { type LitLink, linkSigns, signText } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import type { RegionFigure } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { type LinkEnds, linkEnds, linkItems } from "./connectors.ts";
import { boxAt, type Frame, isWithin } from "./frame.ts";
import { nodeItem, withoutCoveredLabel } from "./nodeItems.ts";

/**
 * The items of a still picture in a box of a slide. A slide can't clip a shape, so nodes that are only
 * partly in the frame are left out, together with their links.
 */
export function networkItems(
  atlas: Atlas,
  still: Still,
  box: Box,
  measure: MeasureText,
): readonly Item[] {
  const frame = { still, box };
  const { shapes, lit } = still;
  const inFrame = shapes.nodes.filter(({ body }) => isWithin(body, still.frame));
  const bodies = new Map(inFrame.map(({ id, body }) => [id, body]));
  const litNodes = new Map(lit.nodes.map((node) => [node.id, node]));
  const litLinks = new Map(lit.links.map((link) => [link.id, link]));
  const endsByLink = linkEnds(atlas, still, bodies);
  const links = shapes.links.flatMap(({ id, dashed }) => {
    const edge = lookup(atlas).edges.get(id);
    const ends = endsByLink.get(id);
    if (!edge || !ends) return [];
    return [{ edge, dashed, ends, lit: litLinks.get(id) }];
  });
  // Lit links lie over the rest.
  links.sort((a, b) => Number(a.lit !== undefined) - Number(b.lit !== undefined));
  const names = signItems(atlas, frame, endsByLink, measure);
  const litLabels = [...lit.nodes].flatMap(({ label }) => label?.box ?? []);
  const nodes = inFrame
    .map((node) => litNodes.get(node.id) ?? withoutCoveredLabel(node, litLabels, still))
    .sort((a, b) => Number(litNodes.has(a.id)) - Number(litNodes.has(b.id)));
  return [
    ...shapes.regions.flatMap((region) => regionItems(frame, region)),
    ...links.flatMap(({ edge, dashed, ends, lit: link }) =>
      linkItems(atlas, frame, edge, { dashed, ends, lit: link }),
    ),
    ...nodes.map((node) => nodeItem(atlas, frame, node, !lit.dimsRest || litNodes.has(node.id))),
    ...names,
  ];
}

function regionItems(frame: Frame, region: RegionFigure): readonly Item[] {
  const { x, y, width, height, title, titleX, titleY, titleSize } = region;
  const size = titleSize * frame.still.zoom;
  const [left, right] = [titleX, x + width];
  return [
    {
      type: "shape",
      name: title,
      geometry: "rect",
      box: boxAt(frame, { left: x, top: y, right, bottom: y + height }),
      fill: undefined,
      line: { colour: PAPER.rule, width: 1 },
    },
    {
      type: "text",
      name: title,
      box: boxAt(frame, { left, top: titleY - titleSize, right, bottom: titleY + titleSize * 0.3 }),
      paragraphs: [{ runs: [{ text: title, size, colour: PAPER.quiet, bold: true }] }],
      fixed: true,
    },
  ];
}

/** The signs of lit links, placed on the straight lines that a slide has. */
function signItems(
  atlas: Atlas,
  frame: Frame,
  endsByLink: ReadonlyMap<string, LinkEnds>,
  measure: MeasureText,
): readonly TextItem[] {
  const { still } = frame;
  const links = still.lit.links.flatMap((link): LitLink[] => {
    const ends = endsByLink.get(link.id);
    if (!ends) return [];
    const { from, to } = ends;
    const middle = between(from, to, 0.5);
    return [{ ...link, route: { ...link.route, start: from, controls: [], end: to, middle } }];
  });
  const width = (text: string) => measure(text, still.nameSize);
  return linkSigns(atlas, { ...still.lit, links }, still.nameSize, width).map(
    ({ link, letter, name, x, y }): TextItem => {
      const text = signText(letter, name);
      const halfWidth = width(text) / 2;
      const halfHeight = still.nameSize * 0.6;
      const size = still.nameSize * still.zoom;
      const colour = PAPER.families[link.tone] ?? PAPER.quiet;
      return {
        type: "text",
        name: text,
        box: boxAt(frame, {
          left: x - halfWidth,
          right: x + halfWidth,
          top: y - halfHeight,
          bottom: y + halfHeight,
        }),
        paragraphs: [
          {
            runs: [
              ...(letter === undefined ? [] : [{ text: letter, size, colour, bold: true }]),
              ...(name === undefined
                ? []
                : [{ text: letter === undefined ? name : ` ${name}`, size, colour }]),
            ],
          },
        ],
        align: "center",
        anchor: "middle",
        fixed: true,
        ground: PAPER.paper,
      };
    },
  );
}
