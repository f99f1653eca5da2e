/** A still picture as shapes and connectors of a slide. */
import type { Atlas } from "../../atlas/index.ts";
import { type Box, between } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { Item, TextItem } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { type LitLink, linkSigns, signText } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import type { RegionFigure } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { type Joined, linkEnds, linkItems } from "./connectors.ts";
import { boxAt, type Frame, isWithin } from "./frame.ts";
import { nodeItem, withoutCovered } from "./nodeItems.ts";

/**
 * What of a still picture stands in the box of a slide. A slide can't cut a shape at a border: what
 * a camera sees only in part is left out, and so are links that lead there.
 */
export function networkItems(
  atlas: Atlas,
  still: Still,
  box: Box,
  measure: MeasureText,
): readonly Item[] {
  const frame = { still, box };
  const { shapes, lit } = still;
  const within = shapes.nodes.filter(({ body }) => isWithin(body, still.frame));
  const bodies = new Map(within.map(({ id, body }) => [id, body]));
  const litNodes = new Map(lit.nodes.map((node) => [node.id, node]));
  const litLinks = new Map(lit.links.map((link) => [link.id, link]));
  const ends = linkEnds(atlas, still, bodies);
  const links = shapes.links.flatMap(({ id, dashed }) => {
    const edge = lookup(atlas).edges.get(id);
    const joined = ends.get(id);
    if (!edge || !joined) return [];
    return [{ edge, dashed, joined, lit: litLinks.get(id) }];
  });
  // What is lit lies over the rest.
  links.sort((a, b) => Number(a.lit !== undefined) - Number(b.lit !== undefined));
  const names = signItems(atlas, frame, ends, measure);
  const standing = [...lit.nodes].flatMap(({ label }) => label?.box ?? []);
  const nodes = within
    .map((node) => litNodes.get(node.id) ?? withoutCovered(node, standing, still))
    .sort((a, b) => Number(litNodes.has(a.id)) - Number(litNodes.has(b.id)));
  return [
    ...shapes.regions.flatMap((region) => regionItems(frame, region)),
    ...links.flatMap(({ edge, dashed, joined, lit: shown }) =>
      linkItems(atlas, frame, edge, { dashed, joined, lit: shown }),
    ),
    ...nodes.map((node) => nodeItem(atlas, frame, node, !lit.fades || litNodes.has(node.id))),
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

/** What links say, on the straight lines that a slide has. */
function signItems(
  atlas: Atlas,
  frame: Frame,
  ends: ReadonlyMap<string, Joined>,
  measure: MeasureText,
): readonly TextItem[] {
  const { still } = frame;
  const links = still.lit.links.flatMap((link): LitLink[] => {
    const joined = ends.get(link.id);
    if (!joined) return [];
    const { from, to } = joined;
    const middle = between(from, to, 0.5);
    return [{ ...link, route: { ...link.route, start: from, controls: [], end: to, middle } }];
  });
  const width = (text: string) => measure(text, still.nameSize);
  return linkSigns(atlas, { ...still.lit, links }, still.nameSize, width).map(
    ({ link, letter, name, x, y }): TextItem => {
      const text = signText(letter, name);
      const half = width(text) / 2;
      const high = still.nameSize * 0.6;
      const size = still.nameSize * still.zoom;
      const colour = PAPER.families[link.tone] ?? PAPER.quiet;
      return {
        type: "text",
        name: text,
        box: boxAt(frame, { left: x - half, right: x + half, top: y - high, bottom: y + high }),
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
