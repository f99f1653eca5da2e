/** Links as connectors of a slide, glued to the shapes of their nodes. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { type Body, between } from "../../geometry/index.ts";
import { type ConnectorItem, type End, endsOf, type Item, nearestSites } from "../../pptx/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { linkText } from "../../query/words/index.ts";
import { isChosen, type LitLink } from "../figures/index.ts";
import { PAPER } from "../paint/index.ts";
import { CHOSEN_LINK, LINK_WIDTH, LIT_LINK } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { at, dimmed, type Frame } from "./frame.ts";

/** Least width of a line: thinner ones get lost in a projector's light. */
const LEAST_LINE = 1;

/** The two ends of a link, in model units. */
export interface LinkEnds {
  readonly from: End;
  readonly to: End;
}

/** The nodes and sites that each link joins, by link id, in model units. */
export function linkEnds(
  atlas: Atlas,
  { shapes }: Still,
  bodies: ReadonlyMap<string, Body>,
): ReadonlyMap<string, LinkEnds> {
  const endsByLink = new Map<string, LinkEnds>();
  const usedSites = new Map<string, Set<string>>();
  for (const { id } of shapes.links) {
    const edge = lookup(atlas).edges.get(id);
    const source = edge && bodies.get(edge.source);
    const target = edge && bodies.get(edge.target);
    if (!edge || !source || !target) continue;
    const isSwapped = edge.source > edge.target;
    const pair = [edge.source, edge.target].sort().join(" ");
    const used = usedSites.get(pair) ?? new Set();
    const ends = isSwapped
      ? swapped(nearestSites(target, source, used))
      : nearestSites(source, target, used);
    if (!ends) continue;
    const [low, high] = isSwapped ? [ends.to, ends.from] : [ends.from, ends.to];
    usedSites.set(pair, used.add(`${low.site}:${high.site}`));
    endsByLink.set(id, endsOf(ends, edge.source, edge.target));
  }
  return endsByLink;
}

function swapped(ends: ReturnType<typeof nearestSites>): typeof ends {
  return ends && { from: ends.to, to: ends.from };
}

interface LinkLook {
  readonly dashed: boolean;
  readonly ends: LinkEnds;
  readonly lit: LitLink | undefined;
}

/** A link as a connector, and a bar across it if the link is denied. */
export function linkItems(
  atlas: Atlas,
  frame: Frame,
  edge: AtlasEdge,
  { dashed, ends, lit }: LinkLook,
): readonly Item[] {
  const { still } = frame;
  const from = { ...ends.from, ...at(frame, ends.from) };
  const to = { ...ends.to, ...at(frame, ends.to) };
  const colourAtRest = still.lit.dimsRest ? dimmed(PAPER.link) : PAPER.link;
  const colour = lit ? (PAPER.families[lit.tone] ?? PAPER.ink) : colourAtRest;
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
  const [halfWidth, halfHeight] = [Math.max(1.5, width), 4 + width];
  return [
    connector,
    {
      type: "shape",
      name: `Bar of: ${name}`,
      geometry: "rect",
      box: {
        left: middle.x - halfWidth,
        top: middle.y - halfHeight,
        right: middle.x + halfWidth,
        bottom: middle.y + halfHeight,
      },
      fill: colour,
      turn: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
    },
  ];
}
