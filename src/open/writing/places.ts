/** Positions of a draft: what stood stays where it is, what is new stands near what it is linked to. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import {
  FONT_SIZE,
  type Layout,
  type Layouts,
  type MeasureText,
  type Placement,
  wrap,
} from "../../layout/boxes/index.ts";
import type { NewId } from "../../scene/index.ts";

/** The layouts of the atlas as it is now, made from those before. */
export type Place = (before: Layouts, atlas: Atlas, newId: NewId) => Layouts;

/** Generous, since a label that is wider than its room lies over another. */
const estimatedWidth: MeasureText = (text, size) => 0.62 * size * [...text].length;

/** Room that a new node gets, in model units: a node and two lines of its label. */
const ROOM = { width: 96, height: 54 };
/** Places that are tried around the one that is best, in turns of the golden angle. */
const TRIES = 400;
const TURN = Math.PI * (3 - Math.sqrt(5));

export const placeNear: Place = (before, atlas, newId) => {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of atlas.edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const placed = (layout: Layout): Layout => {
    const nodes = keptPlaces(layout, newId);
    for (const node of atlas.nodes) {
      const place = nodes[node.id];
      if (place === undefined)
        nodes[node.id] = newPlace(node, neighbours.get(node.id), nodes, layout);
      else if (!isLabelled(node, place, layout))
        nodes[node.id] = { ...place, label: labelOf(node) };
    }
    return { ...layout, nodes, bounds: boundsAround(layout.bounds, nodes) };
  };
  const inPane = ({ force, pillars, flow }: Layouts["wide"]) => ({
    force: placed(force),
    pillars: placed(pillars),
    flow: placed(flow),
  });
  return { wide: inPane(before.wide), tall: inPane(before.tall) };
};

/** Where nodes stood, by their ids of now; those that are gone too, since Undo brings them back. */
function keptPlaces(layout: Layout, newId: NewId): Record<string, Placement> {
  const nodes: Record<string, Placement> = { ...layout.nodes };
  for (const [id, place] of Object.entries(layout.nodes)) {
    const now = newId("node", id);
    if (now !== undefined) nodes[now] = place;
  }
  return nodes;
}

/** Whether a label says the name of its node, or is left out for want of room. */
function isLabelled({ short, name }: AtlasNode, { label }: Placement, _layout: Layout): boolean {
  if (label === undefined) return true;
  const plain = (text: string) => text.replace(/[\s…]/gu, "");
  const said = plain(label.lines.join(""));
  return label.lines.at(-1)?.endsWith("…")
    ? plain(short ?? name).startsWith(said)
    : plain(short ?? name) === said;
}

function labelOf({ short, name }: AtlasNode): Placement["label"] {
  const ways = wrap(short ?? name, estimatedWidth, FONT_SIZE);
  const way = ways[Math.min(1, ways.length - 1)];
  return way && { lines: way.lines, width: way.width, side: "below" };
}

function newPlace(
  node: AtlasNode,
  neighbours: readonly string[] = [],
  nodes: Readonly<Record<string, Placement>>,
  { bounds }: Layout,
): Placement {
  const near = neighbours.flatMap((id) => nodes[id] ?? []);
  const centre = {
    x: near.length > 0 ? meanOf(near, "x") : bounds.x + bounds.width / 2,
    y: near.length > 0 ? meanOf(near, "y") : bounds.y + bounds.height + ROOM.height,
  };
  const others = Object.values(nodes);
  const isFree = (x: number, y: number) =>
    others.every(
      (other) => Math.abs(other.x - x) >= ROOM.width || Math.abs(other.y - y) >= ROOM.height,
    );
  for (let at = 0; at < TRIES; at += 1) {
    const reach = 14 * Math.sqrt(at);
    const x = Math.round(centre.x + reach * Math.cos(at * TURN));
    const y = Math.round(centre.y + reach * Math.sin(at * TURN));
    if (isFree(x, y)) return { x, y, label: labelOf(node) };
  }
  return { ...centre, label: labelOf(node) };
}

const meanOf = (places: readonly Placement[], axis: "x" | "y") =>
  places.reduce((sum, place) => sum + place[axis], 0) / places.length;

function boundsAround(
  before: Layout["bounds"],
  nodes: Readonly<Record<string, Placement>>,
): Layout["bounds"] {
  const right = Math.max(
    before.x + before.width,
    ...Object.values(nodes).map(({ x }) => x + ROOM.width / 2),
  );
  const bottom = Math.max(
    before.y + before.height,
    ...Object.values(nodes).map(({ y }) => y + ROOM.height),
  );
  const x = Math.min(before.x, ...Object.values(nodes).map((place) => place.x - ROOM.width / 2));
  const y = Math.min(before.y, ...Object.values(nodes).map((place) => place.y - ROOM.height / 2));
  return { x, y, width: right - x, height: bottom - y };
}
