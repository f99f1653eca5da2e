/**
 * The positions of an atlas as columns. A layout is made of them when it is first asked for, since one sees
 * one of six: the one that is shown first comes first, the others with the details.
 */
import type { AtlasEdge, AtlasNode } from "../atlas/index.ts";
import {
  type Bundles,
  type Label,
  type Layout,
  type Layouts,
  type Placement,
  pairKey,
  wayBetween,
} from "../layout/boxes/index.ts";
import { type Arrangement, DEFAULT_ARRANGEMENT } from "../scene/index.ts";
import { type Column, cellOf, columnOf } from "./table.ts";

/** Positions are whole hundredths. */
const UNIT = 100;
const SIDES: readonly Label["side"][] = ["below", "right", "left", "above"];
const NO_LABEL = -1;

/** A way to break a node's name: after so many words each, "2 1", or else the lines themselves; and its width. */
type Way = readonly [words: string | readonly string[], width: number];

/** The ways of all nodes in one, since lists of each by itself take ten times the memory. */
interface PackedWays {
  /** How many each node has, in the order of ids. */
  readonly counts: readonly number[];
  readonly words: Column;
  readonly widths: readonly number[];
}

interface PackedBundles extends Pick<Bundles, "junctions"> {
  /** Of each link the number of its last junction, counted from 1, negative if it comes from the target; or 0. */
  readonly over: readonly number[];
}

interface Drawing extends Omit<Layout, "nodes" | "bundles"> {
  /** In whole units, node by node in the order of their ids. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Of each label its way, counted by node, and its side. */
  readonly ways: readonly number[];
  readonly sides: readonly number[];
  /** How far labels were moved aside, if any was. */
  readonly shifts?: readonly (number | null)[];
  readonly bundles?: PackedBundles;
}

export interface PackedLayouts {
  readonly ways: PackedWays;
  /**
   * In the order of `PLACES`, as columns, or as they are where nodes of the atlas are missing or places are not
   * whole units.
   */
  readonly drawings: readonly (Drawing | Layout)[];
}

const PLACES = (["wide", "tall"] as const).flatMap((aspect) =>
  (["force", "pillars", "flow"] as const).map((arrangement) => ({ aspect, arrangement })),
);
type Place = (typeof PLACES)[number];

/** The one that a wide window shows first. */
const isFirst = ({ aspect, arrangement }: Place): boolean =>
  aspect === "wide" && arrangement === DEFAULT_ARRANGEMENT;
const FIRST = PLACES.filter(isFirst);
const OTHERS = PLACES.filter((place) => !isFirst(place));

/** By id, as layouts list them. */
const inOrder = (nodes: readonly AtlasNode[]): readonly AtlasNode[] =>
  [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const nameOf = ({ short, name }: AtlasNode): string => short ?? name;

export function packLayouts(
  layouts: Layouts,
  nodes: readonly AtlasNode[],
  edges: readonly AtlasEdge[],
): { readonly first: PackedLayouts; readonly others: PackedLayouts } {
  const pack = (places: readonly Place[]) => packSome(places, layouts, nodes, edges);
  return { first: pack(FIRST), others: pack(OTHERS) };
}

function packSome(
  places: readonly Place[],
  layouts: Layouts,
  nodes: readonly AtlasNode[],
  edges: readonly AtlasEdge[],
): PackedLayouts {
  const sorted = inOrder(nodes);
  const ways = sorted.map((): Way[] => []);
  const wayOf = (node: AtlasNode, at: number, { lines, width }: Label): number => {
    const known = ways[at] ?? [];
    const words = wordsOf(lines, nameOf(node)) ?? lines;
    const key = JSON.stringify([words, width]);
    const index = known.findIndex((way) => JSON.stringify(way) === key);
    return index >= 0 ? index : known.push([words, width]) - 1;
  };
  const drawings = places.map(({ aspect, arrangement }): Drawing | Layout => {
    const whole = layouts[aspect][arrangement];
    const { nodes: placed, bundles, ...layout } = whole;
    const where = sorted.flatMap(({ id }) => (Object.hasOwn(placed, id) ? (placed[id] ?? []) : []));
    const isWhole = where.length === sorted.length && sorted.length === Object.keys(placed).length;
    if (!isWhole || !where.every(({ x, y }) => isRound(x) && isRound(y))) {
      return whole;
    }
    const shifts = where.map(({ label }) => label?.shift ?? null);
    return {
      ...layout,
      ...(shifts.some((shift) => shift !== null) && { shifts }),
      x: where.map(({ x }) => Math.round(x * UNIT)),
      y: where.map(({ y }) => Math.round(y * UNIT)),
      ways: sorted.map((node, at) => {
        const label = where[at]?.label;
        return label ? wayOf(node, at, label) : NO_LABEL;
      }),
      sides: where.map(({ label }) => (label ? SIDES.indexOf(label.side) : NO_LABEL)),
      ...(bundles && { bundles: packBundles(bundles, edges) }),
    };
  });
  const all = ways.flat();
  return {
    drawings,
    ways: {
      counts: ways.map(({ length }) => length),
      words: columnOf(all.map(([words]) => words)),
      widths: all.map(([, width]) => width),
    },
  };
}

const isRound = (value: number): boolean => Math.round(value * UNIT) / UNIT === value;

/** How many words of a name each line has, if it is broken at its spaces alone. */
function wordsOf(lines: readonly string[], name: string): string | undefined {
  return lines.join(" ") === name
    ? lines.map((line) => line.split(" ").length).join(" ")
    : undefined;
}

/** The lines of a way. */
function linesOf(words: Way[0], name: string): readonly string[] {
  if (typeof words !== "string") return words;
  if (!words.includes(" ")) return [name];
  const all = name.split(" ");
  let next = 0;
  return words.split(" ").map((count) => {
    next += Number(count);
    return all.slice(next - Number(count), next).join(" ");
  });
}

export interface UnpackedLayouts {
  /** Until the others are there, the first one stands in for them. */
  readonly layouts: Layouts;
  readonly add: (others: PackedLayouts) => void;
}

export function unpackLayouts(
  first: PackedLayouts,
  nodes: readonly AtlasNode[],
  edges: readonly AtlasEdge[],
): UnpackedLayouts {
  const sorted = inOrder(nodes);
  const parts = [{ places: FIRST, packed: first }];
  const made = new Map<Drawing | Layout, Layout>();
  const layoutOf = (aspect: Layout["aspect"], arrangement: Arrangement): Layout => {
    const isAsked = (place: Place) => place.aspect === aspect && place.arrangement === arrangement;
    const own = parts.find(({ places }) => places.some(isAsked));
    const { places, packed } = own ?? { places: FIRST, packed: first };
    const drawing = packed.drawings[Math.max(0, places.findIndex(isAsked))];
    if (drawing === undefined) throw new Error("An atlas has a layout for each arrangement.");
    const layout = made.get(drawing) ?? layoutFrom(drawing, packed.ways, sorted, edges);
    made.set(drawing, layout);
    return layout;
  };
  const inPane = (aspect: Layout["aspect"]): Layouts["wide"] => ({
    get force() {
      return layoutOf(aspect, "force");
    },
    get pillars() {
      return layoutOf(aspect, "pillars");
    },
    get flow() {
      return layoutOf(aspect, "flow");
    },
  });
  return {
    layouts: { wide: inPane("wide"), tall: inPane("tall") },
    add: (others) => parts.push({ places: OTHERS, packed: others }),
  };
}

function layoutFrom(
  drawing: Drawing | Layout,
  { counts, words, widths }: PackedWays,
  sorted: readonly AtlasNode[],
  edges: readonly AtlasEdge[],
): Layout {
  if ("nodes" in drawing) return drawing;
  const { x, y, ways, sides, shifts, bundles, ...layout } = drawing;
  const nodes: Record<string, Placement> = {};
  let first = 0;
  for (const [at, node] of sorted.entries()) {
    const way = first + (ways[at] ?? NO_LABEL);
    const side = SIDES[sides[at] ?? NO_LABEL];
    const shift = shifts?.[at] ?? undefined;
    const label = side && {
      // What was packed are such words.
      lines: linesOf(cellOf(words, way) as Way[0], nameOf(node)),
      side,
      width: widths[way] ?? 0,
      ...(shift !== undefined && { shift }),
    };
    nodes[node.id] = { x: (x[at] ?? 0) / UNIT, y: (y[at] ?? 0) / UNIT, label };
    first += counts[at] ?? 0;
  }
  return { ...layout, nodes, ...(bundles && { bundles: unpackBundles(bundles, edges) }) };
}

function packBundles(bundles: Bundles, edges: readonly AtlasEdge[]): PackedBundles {
  const over = edges.map(({ source, target }) => {
    const way = wayBetween(bundles, source, target);
    return way ? (way.over + 1) * (way.from === source ? 1 : -1) : 0;
  });
  return { junctions: bundles.junctions, over };
}

function unpackBundles({ junctions, over }: PackedBundles, edges: readonly AtlasEdge[]): Bundles {
  const ways: Record<string, Bundles["ways"][string]> = {};
  for (const [at, { source, target }] of edges.entries()) {
    const number = over[at] ?? 0;
    if (number === 0) continue;
    const from = number > 0 ? source : target;
    ways[pairKey(source, target)] = { from, over: Math.abs(number) - 1 };
  }
  return { junctions, ways };
}
