/** Links as connectors of a slide, glued to the shapes of their nodes. */
import type { AtlasEdge } from "../../../atlas/index.ts";
import { type Body, type Box, between, meets, type Point } from "../../../geometry/index.ts";
import { type ConnectorItem, endsOf, type Item, nearestSites } from "../../../pptx/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { type ResolvedView, tone } from "../../../view/index.ts";
import { PAPER } from "../../paint/index.ts";
import { familyIndex } from "../../shapes/index.ts";
import type { LinkEnds } from "./mapParts.ts";
import { dimmed } from "./slideParts.ts";

/** Widths of lines in CSS pixels: thinner ones get lost in a projector's light. */
const WIDTH = { rest: 1, lit: 2, chosen: 3.5 };
/** Least radius of a node to which an arrowhead of the larger size points. */
const LARGE = 13;
/** What ends and lines cost beside the length of a line, in CSS pixels (see linkEnds()). */
const COST = { shared: 16, same: 1e6, throughBody: 300, underName: 150 };

/** A node with its name, as far as links need to know them. */
interface LinkedNode {
  readonly node: { readonly id: string };
  readonly body: Body;
  readonly label?: { readonly box: Box } | undefined;
}

/**
 * The ends of all links that a view shows between these nodes, by link: as short as possible, through
 * no shape, under no name, and no two at one point of a node if that can be.
 */
export function linkEnds(
  { atlas, visible }: ResolvedView,
  { nodes }: { readonly nodes: readonly LinkedNode[] },
): ReadonlyMap<string, LinkEnds> {
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const names = nodes.flatMap(({ label }) => label?.box ?? []);
  const ends = new Map<string, LinkEnds>();
  const usedPlaces = new Map<string, number>();
  const keyOf = (id: string, { x, y }: Point) => `${id} ${x.toFixed(1)} ${y.toFixed(1)}`;
  for (const { id, source, target } of atlas.edges) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b || !visible.edges.has(id)) continue;
    const shared = (node: string) => (at: Point) =>
      (usedPlaces.get(keyOf(node, at)) ?? 0) * COST.shared;
    const pairOf = (from: Point, to: Point) =>
      [keyOf(source, from), keyOf(target, to)].sort().join();
    const found = nearestSites(a.body, b.body, {
      start: shared(source),
      end: shared(target),
      line: (from, to) =>
        (usedPlaces.has(pairOf(from, to)) ? COST.same : 0) +
        (startsInside(a.body, from, to) ? COST.throughBody : 0) +
        (startsInside(b.body, to, from) ? COST.throughBody : 0) +
        names.filter((box) => meets(from, to, box)).length * COST.underName,
    });
    if (!found) continue;
    for (const [node, at] of [
      [source, found.from],
      [target, found.to],
    ] as const)
      usedPlaces.set(keyOf(node, at), (usedPlaces.get(keyOf(node, at)) ?? 0) + 1);
    usedPlaces.set(pairOf(found.from, found.to), 1);
    ends.set(id, endsOf(found, source, target));
  }
  return ends;
}

/** Whether a line from a place of a body runs through that body. */
function startsInside({ x, y, halfWidth, halfHeight }: Body, from: Point, to: Point): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return false;
  const step = Math.min(1, (0.4 * Math.min(halfWidth, halfHeight)) / length);
  const at = between(from, to, step);
  return Math.hypot((at.x - x) / halfWidth, (at.y - y) / halfHeight) < 0.9;
}

interface LinkLook extends LinkEnds {
  readonly isLit: boolean;
  readonly isChosen: boolean;
  /** Whether it steps back, because others are lit. */
  readonly isDimmed: boolean;
  /** The node that it points to. */
  readonly target: Body;
}

/** The name of a link's colour, of its family or of what colours stand for. */
export function linkTone({ atlas, encoding }: ResolvedView, { id, family }: AtlasEdge): string {
  return encoding.linkTones?.get(id) ?? tone(familyIndex(atlas, family));
}

/** A link as a connector, and a bar across it if the link is denied. */
export function linkItems(view: ResolvedView, edge: AtlasEdge, look: LinkLook): readonly Item[] {
  const { from, to, isLit, isChosen, isDimmed, target } = look;
  const { atlas } = view;
  const tinted = PAPER.families[linkTone(view, edge)] ?? PAPER.ink;
  const rest = view.encoding.linkTones ? tinted : PAPER.link;
  const colour = isLit ? tinted : isDimmed ? dimmed(rest) : rest;
  const times = view.encoding.widths?.get(edge.id) ?? 1;
  const width = times * (isChosen && times === 1 ? WIDTH.chosen : isLit ? WIDTH.lit : WIDTH.rest);
  const name = linkText(atlas, edge);
  const isDashed = edge.basis === "implied";
  const connector: ConnectorItem = {
    type: "connector",
    name,
    description: isDashed ? `${name}, implied` : name,
    from,
    to,
    line: { colour, width, dashed: isDashed },
    head: edge.symmetric ? undefined : target.halfHeight >= LARGE ? "med" : "sm",
  };
  return edge.negated ? [connector, barAcross(from, to, colour, width)] : [connector];
}

/** Half the thickness and half the length of the bar of a denied link, in CSS pixels. */
const BAR = { thick: 1.75, long: 8 };

/** The bar across the middle of a denied link. */
export function barAcross(from: Point, to: Point, colour: string, width: number): Item {
  const middle = between(from, to, 0.5);
  return {
    type: "shape",
    name: undefined,
    geometry: "rect",
    box: boxAround(middle, BAR.thick, BAR.long + width),
    fill: colour,
    turn: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
  };
}

/** The box around a point. */
export function boxAround({ x, y }: Point, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}
