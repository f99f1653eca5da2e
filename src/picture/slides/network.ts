/** A still picture as shapes and connectors of a slide. */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/atlas.ts";
import { lookup } from "../../graph/lookup.ts";
import { linkText, lowered, relationFrom } from "../../graph/words.ts";
import type { MeasureText } from "../../layout/layout.ts";
import type { Box } from "../../layout/size.ts";
import { between } from "../geometry.ts";
import { isChosen, type LitLink, litNames } from "../lit.ts";
import { CHOSEN_LINK, FADE, LINK_WIDTH, LIT_LINK, NODE_EDGE } from "../looks.ts";
import type { Body } from "../outline.ts";
import { PAPER } from "../paperTheme.ts";
import type { LabelFigure, NodeFigure } from "../shapes.ts";
import type { Still } from "../still.ts";
import type { ConnectorItem, End, Item, NodeItem, TextItem } from "./deck.ts";
import { mixed } from "./mixed.ts";
import { endsOf, nearestSites } from "./sites.ts";

/** Thinner lines are lost in a projector's light. */
const LEAST_LINE = 1;

/** How model units become a slide's. */
interface Frame {
  readonly still: Still;
  readonly box: Box;
}

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
  const names = nameItems(atlas, frame, ends, measure);
  const standing = [...lit.nodes].flatMap(({ label }) => label?.box ?? []);
  const nodes = within
    .map((node) => litNodes.get(node.id) ?? withoutCovered(node, standing, lit.fades))
    .sort((a, b) => Number(litNodes.has(a.id)) - Number(litNodes.has(b.id)));
  return [
    ...shapes.regions.flatMap(
      ({ x, y, width, height, title, titleX, titleY, titleSize }): Item[] => [
        {
          type: "shape",
          name: title,
          geometry: "rect",
          box: boxAt(frame, { left: x, top: y, right: x + width, bottom: y + height }),
          fill: undefined,
          line: { colour: PAPER.rule, width: 1 },
        },
        {
          type: "text",
          name: title,
          box: boxAt(frame, {
            left: titleX,
            top: titleY - titleSize,
            right: x + width,
            bottom: titleY + titleSize * 0.3,
          }),
          paragraphs: [
            {
              runs: [
                { text: title, size: titleSize * still.zoom, colour: PAPER.quiet, bold: true },
              ],
            },
          ],
          fixed: true,
        },
      ],
    ),
    ...links.flatMap(({ edge, dashed, joined, lit: shown }) =>
      linkItems(atlas, frame, edge, { dashed, joined, lit: shown }),
    ),
    ...nodes.map((node) => nodeItem(atlas, frame, node, !lit.fades || litNodes.has(node.id))),
    ...names,
  ];
}

type Joined = { readonly from: End; readonly to: End };

/** Which sites of which nodes each link joins, in model units. */
function linkEnds(
  atlas: Atlas,
  { shapes }: Still,
  bodies: ReadonlyMap<string, Body>,
): ReadonlyMap<string, Joined> {
  const found = new Map<string, Joined>();
  const taken = new Map<string, Set<string>>();
  for (const { id } of shapes.links) {
    const edge = lookup(atlas).edges.get(id);
    const source = edge && bodies.get(edge.source);
    const target = edge && bodies.get(edge.target);
    if (!edge || !source || !target) continue;
    const isTurned = edge.source > edge.target;
    const pair = [edge.source, edge.target].sort().join(" ");
    const used = taken.get(pair) ?? new Set();
    const ends = isTurned
      ? turned(nearestSites(target, source, used))
      : nearestSites(source, target, used);
    if (!ends) continue;
    const [one, other] = isTurned ? [ends.to, ends.from] : [ends.from, ends.to];
    taken.set(pair, used.add(`${one.site}:${other.site}`));
    found.set(id, endsOf(ends, edge.source, edge.target));
  }
  return found;
}

function turned(ends: ReturnType<typeof nearestSites>): typeof ends {
  return ends && { from: ends.to, to: ends.from };
}

interface LinkLook {
  readonly dashed: boolean;
  readonly joined: Joined;
  readonly lit: LitLink | undefined;
}

function linkItems(
  atlas: Atlas,
  { still, box }: Frame,
  edge: AtlasEdge,
  { dashed, joined, lit }: LinkLook,
): readonly Item[] {
  const frame = { still, box };
  const from = { ...joined.from, ...at(frame, joined.from) };
  const to = { ...joined.to, ...at(frame, joined.to) };
  const rest = still.lit.fades ? faded(PAPER.link) : PAPER.link;
  const colour = lit ? (PAPER.families[lit.tone] ?? PAPER.ink) : rest;
  const weight = lit ? (isChosen(lit, still.lit) ? CHOSEN_LINK : LIT_LINK) : 1;
  const width = Math.max(LEAST_LINE, LINK_WIDTH * still.zoom) * weight;
  const name = linkText(atlas, edge);
  const connector: ConnectorItem = {
    type: "connector",
    name,
    description: dashed ? `${name}, implied` : name,
    from,
    to,
    line: { colour, width, dashed },
    arrow: !edge.symmetric,
  };
  if (!edge.negated) return [connector];
  const middle = between(from, to, 0.5);
  const [half, high] = [Math.max(1.5, width), 4 + width];
  return [
    connector,
    {
      type: "shape",
      name: `Bar of: ${name}`,
      geometry: "rect",
      box: {
        left: middle.x - half,
        top: middle.y - high,
        right: middle.x + half,
        bottom: middle.y + high,
      },
      fill: colour,
      turn: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
    },
  ];
}

function nodeItem(atlas: Atlas, frame: Frame, node: NodeFigure, shows: boolean): NodeItem {
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

/** What links say, on the straight lines that a slide has. */
function nameItems(
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
    const route = {
      ...link.route,
      start: from,
      controls: [],
      end: to,
      middle: between(from, to, 0.5),
    };
    return [{ ...link, route }];
  });
  const width = (name: string) => measure(name, still.nameSize);
  const colours = new Map(
    links.map(({ edge, tone }) => [relationFrom(atlas, edge, "out"), PAPER.families[tone]]),
  );
  return litNames(atlas, { ...still.lit, links }, still.nameSize, width).map(
    ({ text, x, y }): TextItem => {
      const half = width(text) / 2;
      const high = still.nameSize * 0.6;
      return {
        type: "text",
        name: text,
        box: boxAt(frame, { left: x - half, right: x + half, top: y - high, bottom: y + high }),
        paragraphs: [
          {
            runs: [
              { text, size: still.nameSize * still.zoom, colour: colours.get(text) ?? PAPER.quiet },
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

/** A node that steps back has no label where one that is lit has its own. */
function withoutCovered(node: NodeFigure, standing: readonly Box[], fades: boolean): NodeFigure {
  const { label } = node;
  if (!fades || !label || !standing.some((box) => meets(box, label.box))) return node;
  return { ...node, label: undefined };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ x, y, halfWidth, halfHeight }: Body, frame: Still["frame"]): boolean {
  return (
    x - halfWidth >= frame.x &&
    x + halfWidth <= frame.x + frame.width &&
    y - halfHeight >= frame.y &&
    y + halfHeight <= frame.y + frame.height
  );
}

function faded(colour: string): string {
  return mixed(colour, PAPER.paper, FADE);
}

function at({ still: { frame, zoom }, box }: Frame, { x, y }: { x: number; y: number }) {
  return { x: box.left + (x - frame.x) * zoom, y: box.top + (y - frame.y) * zoom };
}

function boxAt(frame: Frame, { left, top, right, bottom }: Box): Box {
  const from = at(frame, { x: left, y: top });
  const to = at(frame, { x: right, y: bottom });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}
