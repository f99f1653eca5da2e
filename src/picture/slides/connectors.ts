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
import { at, type Frame, faded } from "./frame.ts";

/** Thinner lines are lost in a projector's light. */
const LEAST_LINE = 1;

/** The two ends of a link, in model units. */
export type Joined = { readonly from: End; readonly to: End };

/** Which sites of which nodes each link joins, in model units. */
export function linkEnds(
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

export function linkItems(
  atlas: Atlas,
  frame: Frame,
  edge: AtlasEdge,
  { dashed, joined, lit }: LinkLook,
): readonly Item[] {
  const { still } = frame;
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
