/**
 * The layouts of an atlas that has changed: what stood stays exactly where it was, what is new finds room
 * near what it is linked to, what is gone is left out.
 */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import type { Box, Point } from "../geometry/index.ts";
import type { Arrangement, NewId } from "../scene/index.ts";
import {
  type Aspect,
  type Label,
  type Layout,
  type Layouts,
  labelBox,
  type MeasureText,
  nodeBox,
  type Placement,
} from "./boxes/index.ts";
import { bundlesAfter, memoryOfWays } from "./bundlesAfter.ts";
import { freeLabel, freePlace } from "./freePlace.ts";
import { boxOf, grownAround, homeIn, regionIdOf, regionsAfter, withColumn } from "./homes.ts";
import { labelOf, type Network, networkOf } from "./network.ts";
import { float, type LabelShape } from "./search/index.ts";
import {
  boxesById,
  isInPlace,
  isStillFree,
  placementIn,
  type Standing,
  standing,
} from "./standing.ts";

/**
 * The layouts of a changed atlas, from those of before. Positions are kept exactly; only a node whose
 * kind or pillars changed leaves, in that arrangement, the region that would speak untruly of it. Regions
 * and bounds grow where there is no more room. The same arguments give the same result, and a layout of
 * which nothing changed is the same object.
 */
export function layoutsAfter(
  before: Layouts,
  atlas: Atlas,
  measure: MeasureText,
  newId: NewId = SAME_ID,
): Layouts {
  const network = networkOf(atlas, measure);
  const inPane = ({ force, pillars, flow }: Layouts[Aspect]) => ({
    force: layoutAfter(force, network, newId).layout,
    pillars: layoutAfter(pillars, network, newId).layout,
    flow: layoutAfter(flow, network, newId).layout,
  });
  return { wide: inPane(before.wide), tall: inPane(before.tall) };
}

const SAME_ID: NewId = (_, id) => id;

/**
 * The layouts of a draft's atlases, one after the other, each drawing made when it is first asked for,
 * since one sees one of six. A node that is gone and comes back, because its removal was undone or its
 * error was mended, stands where it stood.
 */
export function placesOfDraft(
  first: Layouts,
  measure: MeasureText,
): (atlas: Atlas, newId?: NewId) => Layouts {
  const ofPane = ({ force, pillars, flow }: Layouts[Aspect]) => ({
    force: memoryOf(force),
    pillars: memoryOf(pillars),
    flow: memoryOf(flow),
  });
  const memories = { wide: ofPane(first.wide), tall: ofPane(first.tall) };
  const renames: NewId[] = [];
  return (atlas, newId) => {
    if (newId) renames.push(newId);
    const soFar = renames.length;
    let network: Network | undefined;
    const inPane = (aspect: Aspect) =>
      lazyPane((arrangement) => {
        network ??= networkOf(atlas, measure);
        return memories[aspect][arrangement](network, renames, soFar);
      });
    return { wide: inPane("wide"), tall: inPane("tall") };
  };
}

/** Where a node stood before it went or moved. */
interface Former {
  readonly at: Placement;
  /** Whether another node has come since, and so may stand in its way; the others never did. */
  readonly hasComeSince: (other: string) => boolean;
}

/** One drawing through the changes of its atlas. */
function memoryOf(
  first: Layout,
): (network: Network, renames: readonly NewId[], soFar: number) => Layout {
  let last = first;
  /** How many renames the last one has gone through. */
  let renamed = 0;
  const former = new Map<string, Former>();
  /** The number of the change with which a node came to stand where it stands. */
  const cameWith = new Map<string, number>();
  const withFormerWays = memoryOfWays();
  let changes = 0;
  return (network, renames, soFar) => {
    const newId: NewId = (named, id) => {
      let now: string | undefined = id;
      for (const step of renames.slice(renamed, soFar)) now = now && step(named, now);
      return now;
    };
    const { layout, placed, gone } = layoutAfter(last, network, newId, (id) => former.get(id));
    const next = withFormerWays(last, layout);
    renamed = Math.max(renamed, soFar);
    if (next.nodes !== last.nodes) {
      changes += 1;
      const leftWith = changes;
      const hasComeSince = (other: string) => (cameWith.get(other) ?? 0) >= leftWith;
      for (const id of [...Object.keys(placed), ...gone]) {
        const at = placementIn(last.nodes, id);
        if (at) former.set(id, { at, hasComeSince });
      }
      for (const id of Object.keys(placed)) cameWith.set(id, changes);
    }
    last = next;
    return next;
  };
}

function lazyPane(make: (arrangement: Arrangement) => Layout): Layouts[Aspect] {
  const made = new Map<Arrangement, Layout>();
  const of = (arrangement: Arrangement) => {
    const layout = made.get(arrangement) ?? make(arrangement);
    made.set(arrangement, layout);
    return layout;
  };
  return {
    get force() {
      return of("force");
    },
    get pillars() {
      return of("pillars");
    },
    get flow() {
      return of("flow");
    },
  };
}

const BLANK = /\s+/gu;

/** Whether a label says this name. */
function saysName({ lines }: Label, name: string): boolean {
  // Most are broken at spaces, and blanks are slow to take out.
  if (lines.join(" ") === name) return true;
  const [said, full] = [lines.join("").replace(BLANK, ""), name.replace(BLANK, "")];
  return said === full || (said.endsWith("…") && full.startsWith(said.slice(0, -1)));
}

interface LayoutAfter {
  readonly layout: Layout;
  /** The nodes that have come, or stand or are labelled otherwise, and those that are gone. */
  readonly placed: Layout["nodes"];
  readonly gone: readonly string[];
}

function layoutAfter(
  layout: Layout,
  network: Network,
  newId: NewId,
  remembered: (id: string) => Former | undefined = () => undefined,
): LayoutAfter {
  const { atlas } = network;
  let regions = regionsAfter(layout, atlas, newId);
  const stands = standing(layout, regions, network);
  const { toPlace, labels, isAnyGone } = stands;
  const renamed = [...labels.keys()].filter((v) => {
    const label = labels[v];
    return label && !saysName(label, labelOf(nodeAt(atlas, v)));
  });
  if (toPlace.length + renamed.length === 0 && !isAnyGone && regions === layout.regions)
    return { layout, placed: {}, gone: [] };
  const carried = isAnyGone && toPlace.length > 0 ? carriedPlaces(layout, newId) : undefined;
  const former = (id: string): Former | undefined => {
    const at = carried?.get(id);
    return at ? { at, hasComeSince: () => true } : remembered(id);
  };
  const linked = linkedTo(network, new Set([...toPlace, ...renamed]));
  const placed: Record<string, Placement> = {};
  let bounds = boxOf(layout.bounds);
  /** Notes where a node stands now, and has region and bounds hold it. */
  const put = (v: number, { x, y }: Point, label: Label | undefined) => {
    const node = nodeAt(atlas, v);
    const at = { x: rounded(x), y: rounded(y), label };
    [stands.x[v], stands.y[v], labels[v]] = [at.x, at.y, label];
    placed[node.id] = at;
    const hull = hullOf(at, float(network.radius, v), layout.fontSize);
    const region = regionIdOf(layout, node);
    if (region !== undefined) regions = grownAround(regions, layout, region, hull);
    const isFirst = bounds.right === bounds.left;
    bounds = [...regions.map(boxOf), hull].reduce(around, isFirst ? hull : bounds);
  };
  const newcomer = (v: number, wanted?: Point) => {
    const node = nodeAt(atlas, v);
    const home = homeIn({ ...layout, bounds: sizeOf(bounds) }, regions, regionIdOf(layout, node));
    const neighbours = (linked.get(v) ?? []).filter((w) => !Number.isNaN(float(stands.x, w)));
    const middle =
      wanted ?? meanOf(stands, neighbours) ?? meanOf(stands, kinOf(network, stands, v));
    return { v, home, neighbours, wanted: middle ?? middleOf(home.frame) };
  };
  const isStillThere = (v: number, { at: back, hasComeSince }: Former) => {
    const node = nodeAt(atlas, v);
    return (
      (!back.label || saysName(back.label, labelOf(node))) &&
      isInPlace(layout, boxesById(regions), regionIdOf(layout, node), back) &&
      isStillFree(stands, network, v, back, layout.fontSize, (w) =>
        hasComeSince(nodeAt(atlas, w).id),
      )
    );
  };
  for (const v of inOrder(toPlace, linked, stands)) {
    const node = nodeAt(atlas, v);
    if (layout.arrangement === "flow") regions = withColumn(regions, layout, atlas, node.kind);
    const back = former(node.id);
    if (back && isStillThere(v, back)) put(v, back.at, back.at.label);
    else {
      const place = freePlace(stands, network, newcomer(v, back?.at));
      put(v, place, labelFrom(place.shape));
    }
  }
  for (const v of renamed) {
    const at = { x: float(stands.x, v), y: float(stands.y, v) };
    const { id } = nodeAt(atlas, v);
    if (Object.hasOwn(placed, id)) continue;
    const back = former(id);
    if (back?.at.x === at.x && back.at.y === at.y && isStillThere(v, back))
      put(v, at, back.at.label);
    else put(v, at, labelFrom(freeLabel(stands, network, newcomer(v, at))));
  }
  const nodes = isAnyGone
    ? withoutGone(layout.nodes, placed, atlas)
    : { ...layout.nodes, ...placed };
  const gone = isAnyGone
    ? Object.keys(layout.nodes).filter((id) => placementIn(nodes, id) === undefined)
    : [];
  const after = { ...layout, nodes, regions, bounds: sizeOf(bounds) };
  const { bundles } = layout;
  if (!bundles) return { layout: after, placed, gone };
  return {
    layout: { ...after, bundles: bundlesAfter(bundles, layout, after, newId) },
    placed,
    gone,
  };
}

/** The places of the nodes of an atlas, each of which has one by now. */
function withoutGone(
  before: Layout["nodes"],
  placed: Layout["nodes"],
  { nodes }: Atlas,
): Layout["nodes"] {
  const places: Record<string, Placement> = {};
  for (const { id } of nodes) {
    const at = placementIn(placed, id) ?? placementIn(before, id);
    if (at) places[id] = at;
  }
  return places;
}

/** The places of nodes that have another id now. */
function carriedPlaces({ nodes }: Layout, newId: NewId): ReadonlyMap<string, Placement> {
  const carried = new Map<string, Placement>();
  for (const [id, place] of Object.entries(nodes)) {
    const now = newId("node", id);
    if (now !== undefined && now !== id) carried.set(now, place);
  }
  return carried;
}

function nodeAt({ nodes }: Atlas, v: number): AtlasNode {
  const node = nodes[v];
  if (node === undefined) throw new RangeError(`There is no node ${v}.`);
  return node;
}

const labelFrom = (shape: LabelShape | undefined): Label | undefined =>
  shape && { ...shape.label, width: rounded(shape.label.width) };

interface End {
  readonly of: number;
  readonly other: string;
}

const NONE: readonly End[] = [];

/** The other ends of the links of some nodes, which are few: without an index of all that there are. */
function linkedTo({ atlas }: Network, some: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const linked = new Map<number, number[]>([...some].map((v) => [v, []]));
  if (some.size === 0) return linked;
  const byId = new Map([...some].map((v) => [nodeAt(atlas, v).id, v]));
  const links = atlas.edges.flatMap(({ source, target }): readonly End[] => {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (source === target || (a === undefined && b === undefined)) return NONE;
    return [
      ...(a === undefined ? [] : [{ of: a, other: target }]),
      ...(b === undefined ? [] : [{ of: b, other: source }]),
    ];
  });
  const others = new Set(links.map(({ other }) => other));
  const indexes = new Map<string, number>();
  for (const [v, { id }] of atlas.nodes.entries()) if (others.has(id)) indexes.set(id, v);
  for (const { of, other } of links) {
    const v = indexes.get(other);
    if (v !== undefined) linked.get(of)?.push(v);
  }
  return linked;
}

/** Nodes that are linked to what stands come before those that are linked to them; others come last. */
function* inOrder(
  toPlace: readonly number[],
  linked: ReadonlyMap<number, readonly number[]>,
  { x }: Standing,
): Generator<number> {
  const waiting = new Set(toPlace);
  const isLinked = (v: number) => linked.get(v)?.some((w) => !Number.isNaN(float(x, w)));
  const queue = toPlace.filter(isLinked);
  let next = 0;
  for (const v of [undefined, ...toPlace]) {
    if (v !== undefined) queue.push(v);
    for (; next < queue.length; next++) {
      const at = queue[next];
      if (at === undefined || !waiting.delete(at)) continue;
      yield at;
      for (const w of linked.get(at) ?? []) if (waiting.has(w)) queue.push(w);
    }
  }
}

const kinOf = ({ kinOf }: Network, { x }: Standing, v: number) =>
  kinOf(v).filter((w) => !Number.isNaN(float(x, w)));

function meanOf({ x, y }: Standing, nodes: readonly number[]): Point | undefined {
  if (nodes.length === 0) return undefined;
  const sum = nodes.reduce((at, v) => ({ x: at.x + float(x, v), y: at.y + float(y, v) }), ORIGIN);
  return { x: sum.x / nodes.length, y: sum.y / nodes.length };
}

const ORIGIN: Point = { x: 0, y: 0 };

const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

function hullOf(at: Placement, radius: number, fontSize: number): Box {
  const node = nodeBox(at, radius);
  return at.label ? around(node, labelBox(at, at.label, radius, fontSize)) : node;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A box in whole units. */
function sizeOf({ left, top, right, bottom }: Box): Layout["bounds"] {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

/** Rounded to hundredths, as in every layout. */
const rounded = (value: number) => Math.round(value * 100) / 100;
