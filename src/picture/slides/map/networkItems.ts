/** A slide's map as shapes and connectors. */
import type { AtlasEdge } from "../../../atlas/index.ts";
import { type Body, type Box, between, meets, overlap } from "../../../geometry/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type TextItem } from "../../../pptx/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { calloutBoxes } from "../../callouts/index.ts";
import {
  type LinkSign,
  type LitLink,
  linkSigns,
  relationWords,
  signText,
} from "../../figures/index.ts";
import { PAPER } from "../../paint/index.ts";
import { straightRoute } from "../../shapes/index.ts";
import {
  boxAround,
  HEAD,
  type LinkEnds,
  linkEnds,
  linkItems,
  linkTone,
  type MapRegion,
  type SlideMap,
} from "../base/index.ts";
import { countItems } from "./countItems.ts";
import { nodeItem } from "./nodeItems.ts";

/** Where words stand beside a line: at these parts of it, so many rows above or below. */
const BESIDE = { parts: [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8], rows: [0, -1, 1, -2, 2] } as const;
/** Size of the words on a link, relative to a name's. */
const LINK_WORDS = 0.9;

/** The items in drawing order: what lies below first. Words come last, so that nothing covers them. */
export function networkItems(
  view: ResolvedView,
  map: SlideMap,
  measure: MeasureText,
): readonly Item[] {
  const { atlas, lit, scene } = view;
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
        target: target(edge),
      }),
    ),
    ...map.regions.map((region) => regionTitle(region, map.size)),
    ...nodes.map((node) => nodeItem(view, node, map.size, hasContext)),
    ...signItems(
      view,
      map,
      links.filter(({ edge, isLit }) => isLit && !view.encoding.counts?.has(edge.id)),
      measure,
    ),
    ...countItems(view, map, ends, measure),
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
  view: ResolvedView,
  { nodes, regions, callouts, size: names }: SlideMap,
  drawn: readonly DrawnLink[],
  measure: MeasureText,
): readonly TextItem[] {
  const { atlas, scene } = view;
  const size = Math.max(Math.min(LEAST_SIZE, names), names * LINK_WORDS);
  const links = drawn.map(({ edge, at: { from, to } }): LitLink => {
    return {
      id: edge.id,
      edge,
      tone: linkTone(view, edge),
      isTinted: false,
      dashed: edge.basis === "implied",
      width: 1,
      share: undefined,
      route: straightRoute(from, to),
    };
  });
  const occupied: Box[] = [
    ...regions.map(({ titleBox }) => titleBox),
    ...nodes.flatMap(({ body, label }) => [
      boxAround(body, body.halfWidth, body.halfHeight),
      label.box,
    ]),
    ...drawn.map(({ at }) => boxAround(at.to, HEAD, HEAD)),
    ...callouts.flatMap(calloutBoxes),
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
  const inLines = linkSigns(atlas, lit, size, width);
  const boxOf = ({ letter, name, x, y }: LinkSign) =>
    boxAround({ x, y }, width(signText(letter, name)) / 2 + 3, size * 0.56);
  /** That a link is denied has to be read, so its words stand beside a line too short for them. */
  const beside = links.flatMap((link): LinkSign[] => {
    const hasWords = inLines.some((sign) => sign.link.id === link.id && sign.name !== undefined);
    if (!link.edge.negated || hasWords) return [];
    const taken = [...occupied, ...inLines.map(boxOf)];
    const name = relationWords(atlas, link.edge);
    const { start, end } = link.route;
    const away = width(name) / 2 + 16;
    const signs = BESIDE.parts.flatMap((part) => {
      const { x, y } = between(start, end, part);
      return [-away, away].flatMap((dx) =>
        BESIDE.rows.map((row): LinkSign => {
          return { link, letter: undefined, name, x: x + dx, y: y + row * size };
        }),
      );
    });
    const lines = (sign: LinkSign) =>
      drawn.filter(({ at }) => meets(at.from, at.to, boxOf(sign))).length;
    return signs
      .filter((sign) => !taken.some((box) => overlap(box, boxOf(sign))))
      .sort((a, b) => lines(a) - lines(b))
      .slice(0, 1);
  });
  return [...inLines, ...beside].map((sign): TextItem => {
    const { link, letter, name } = sign;
    const colour = PAPER.families[link.tone] ?? PAPER.quiet;
    return {
      type: "text",
      name: signText(letter, name),
      box: boxOf(sign),
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
