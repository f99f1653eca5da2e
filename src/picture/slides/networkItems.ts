/** A slide's map as shapes and connectors. */
import type { AtlasEdge } from "../../atlas/index.ts";
import { type Body, type Box, between } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type TextItem } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { type ResolvedView, tone } from "../../view/index.ts";
import { type LitLink, linkSigns, signText } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import { familyIndex } from "../shapes/index.ts";
import { boxAround, linkEnds, linkItems } from "./connectors.ts";
import type { LinkEnds, MapRegion, SlideMap } from "./mapParts.ts";
import { nodeItem } from "./nodeItems.ts";
import { HEAD } from "./troubles.ts";

/** Size of the words on a link, relative to a name's. */
const LINK_WORDS = 0.9;

/** The items in drawing order: what lies below first. Words come last, so that nothing covers them. */
export function networkItems(
  view: ResolvedView,
  map: SlideMap,
  measure: MeasureText,
): readonly Item[] {
  const { atlas, lit, litByPanel, scene } = view;
  const ends = linkEnds(view, map);
  const bodies = new Map(map.nodes.map(({ node, body }) => [node.id, body]));
  const litLinks = map.isLit ? lit.edges : new Set<string>();
  const links = [...ends].flatMap(([id, at]) => {
    const edge = lookup(atlas).edges.get(id);
    return edge ? [{ edge, at, isLit: litLinks.has(id) }] : [];
  });
  links.sort((a, b) => Number(a.isLit) - Number(b.isLit));
  const nodes = [...map.nodes].sort((a, b) => Number(a.isMain) - Number(b.isMain));
  const hasContext = nodes.some(({ isMain }) => !isMain);
  const target = ({ target: id }: AtlasEdge): Body =>
    bodies.get(id) ?? { shape: "ellipse", x: 0, y: 0, halfWidth: 0, halfHeight: 0 };
  return [
    ...map.regions.map(regionFrame),
    ...links.flatMap(({ edge, at, isLit }) =>
      linkItems(view, edge, {
        ...at,
        isLit,
        isChosen: isLit && scene.select.includes(edge.id),
        isDimmed: map.isLit,
        share: litByPanel?.shareOf?.(edge.id),
        target: target(edge),
      }),
    ),
    ...map.regions.map((region) => regionTitle(region, map.size)),
    ...nodes.map((node) => nodeItem(view, node, map.size, hasContext)),
    ...signItems(
      view,
      map,
      links.filter(({ isLit }) => isLit),
      measure,
    ),
  ];
}

function regionFrame({ box }: MapRegion): Item {
  const line = { colour: PAPER.rule, width: 1 };
  return { type: "shape", name: undefined, geometry: "rect", box, fill: undefined, line };
}

function regionTitle({ title, lines, titleBox }: MapRegion, size: number): TextItem {
  return {
    type: "text",
    name: title,
    box: titleBox,
    paragraphs: lines.map((text) => ({ runs: [{ text, size, colour: PAPER.quiet, bold: true }] })),
    fixed: true,
    ground: PAPER.paper,
  };
}

interface DrawnLink {
  readonly edge: AtlasEdge;
  readonly at: LinkEnds;
}

/** The words of lit links, which stand in their lines. */
function signItems(
  { atlas, scene }: ResolvedView,
  { nodes, size: names }: SlideMap,
  drawn: readonly DrawnLink[],
  measure: MeasureText,
): readonly TextItem[] {
  const size = Math.max(Math.min(LEAST_SIZE, names), names * LINK_WORDS);
  const links = drawn.map(({ edge, at: { from, to } }): LitLink => {
    const middle = between(from, to, 0.5);
    return {
      id: edge.id,
      edge,
      tone: tone(familyIndex(atlas, edge.family)),
      dashed: edge.basis === "implied",
      share: undefined,
      route: {
        start: from,
        controls: [],
        end: to,
        middle,
        angle: 0,
        arrow: undefined,
        bar: undefined,
      },
    };
  });
  const occupied: Box[] = [
    ...nodes.flatMap(({ body, label }) => [
      boxAround(body, body.halfWidth, body.halfHeight),
      label.box,
    ]),
    ...drawn.map(({ at }) => boxAround(at.to, HEAD, HEAD)),
    ...drawn.flatMap(({ edge, at }) =>
      edge.negated ? [boxAround(between(at.from, at.to, 0.5), HEAD, HEAD)] : [],
    ),
  ];
  const width = (text: string) => measure(text, size);
  const lit = {
    links,
    occupied,
    selected: new Set(scene.select),
    hover: undefined,
    cursor: undefined,
  };
  return linkSigns(atlas, lit, size, width).map(({ link, letter, name, x, y }): TextItem => {
    const colour = PAPER.families[link.tone] ?? PAPER.quiet;
    const text = signText(letter, name);
    return {
      type: "text",
      name: text,
      box: boxAround({ x, y }, width(text) / 2 + 3, size * 0.56),
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
  });
}
