/**
 * The pillars arrangement: a titled region for each pillar holds what belongs to it alone; what
 * belongs to several, or to none, stands in a band between the regions.
 */
import type { Box } from "../geometry/index.ts";
import { FONT_SIZE, labelHeight, type Region } from "./boxes/index.ts";
import type { Graph } from "./search/index.ts";

/** What an arrangement prescribes: regions to draw, and which box each node must stay in. */
export interface Plan {
  readonly regions: readonly Region[];
  /** One object for all nodes that share a home. */
  readonly homes: readonly Box[];
}

/** Height kept for a region's title. */
export const TITLE_HEIGHT = 22;
/** Space between regions, and between a region's edge and what stands in it. */
const GUTTER = 10;
const PADDING = 5;
/** Up to so many pillars every order is tried, 5,040 of them. */
const EVERY_ORDER = 7;

interface Named {
  readonly id: string;
  readonly name: string;
}

export function planPillars(graph: Graph, pillars: readonly Named[], pane: Box): Plan {
  const needs = pillars.map(() => 0);
  let band = 0;
  for (const node of graph.nodes) {
    const only = soleOf(node.pillars);
    const need = room(node);
    if (only === undefined) band += need * 1.6;
    else needs[only] = (needs[only] ?? 0) + need;
  }
  const used = [...pillars.keys()];
  if (used.length === 0) return { regions: [], homes: graph.nodes.map(() => pane) };
  // In a tall pane the rows stand upright, so that every region borders on the band there too.
  const tall = pane.bottom - pane.top > pane.right - pane.left;
  const sizes = rowSizes(used.length);
  const order = bestOrder(used, sizes, tiesBetween(graph, pillars.length));
  const lying = rows(order, sizes, needs, band, tall ? turned(pane) : pane);
  const boxes = lying.boxes.map((box) => (tall && box ? turned(box) : box));
  const middle = tall ? turned(lying.middle) : lying.middle;
  const regions = pillars.flatMap((pillar, index) => {
    const box = boxes[index];
    return box ? [toRegion(pillar.id, pillar.name, box)] : [];
  });
  const rooms = boxes.map((box) => box && inner(box));
  const homes = graph.nodes.map((node) => rooms[soleOf(node.pillars) ?? -1] ?? middle);
  return { regions, homes };
}

export function toRegion(id: string, title: string, box: Box): Region {
  const { left: x, top: y } = box;
  return { id, title, x, y, width: box.right - x, height: box.bottom - y };
}

/** What is left of a region under its title. */
export function inner(box: Box): Box {
  return {
    left: box.left + PADDING,
    top: box.top + TITLE_HEIGHT,
    right: box.right - PADDING,
    bottom: box.bottom - PADDING,
  };
}

/** Area that a node and its label need, with room to move. */
export function room(node: Graph["nodes"][number]): number {
  const name = node.names.at(-1);
  const label = name ? (name.width + 12) * (labelHeight(name.lines.length, FONT_SIZE) + 12) : 0;
  return label + 4 * (node.radius + 4) ** 2;
}

function soleOf(pillars: readonly number[]): number | undefined {
  return pillars.length === 1 ? pillars[0] : undefined;
}

/** Rows and columns change places. */
function turned({ left, top, right, bottom }: Box): Box {
  return { left: top, top: left, right: bottom, bottom: right };
}

/** Most regions in a row, before there are more than two rows. */
const ROW = 6;

/** How many regions stand in each row: an even number of rows, with the band in the middle. */
function rowSizes(count: number): number[] {
  const rowCount = count < 2 ? count : 2 * Math.ceil(count / (2 * ROW));
  return Array.from(
    { length: rowCount },
    (_, row) => Math.floor(count / rowCount) + (row < count % rowCount ? 1 : 0),
  );
}

/** How many ties there are between each two pillars. */
function tiesBetween(graph: Graph, count: number): number[][] {
  const ties = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  for (const { source, target, weight } of graph.edges) {
    for (const a of graph.nodes[source]?.pillars ?? []) {
      for (const b of graph.nodes[target]?.pillars ?? []) {
        const row = ties[a];
        if (row && a !== b) row[b] = (row[b] ?? 0) + weight;
      }
    }
  }
  return ties;
}

/** The order in which pillars that share many links stand near each other; else as given. */
function bestOrder(used: readonly number[], sizes: readonly number[], ties: number[][]): number[] {
  const slots = sizes.flatMap((size, row) =>
    Array.from({ length: size }, (_, k) => ({ x: ((k + 0.5) / size) * 1.5, y: row })),
  );
  const cost = (order: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < order.length; i++) {
      // Reading order, where links leave it open.
      sum += 0.02 * Math.abs(i - (order[i] ?? 0));
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [slots[i], slots[j]];
        const [p, q] = [order[i] ?? 0, order[j] ?? 0];
        const links = (ties[p]?.[q] ?? 0) + (ties[q]?.[p] ?? 0);
        if (a && b && links) sum += links * Math.hypot(a.x - b.x, a.y - b.y);
      }
    }
    return sum;
  };
  let best = { order: [...used], cost: cost(used) };
  const consider = (order: number[]) => {
    const found = cost(order);
    if (found < best.cost - 1e-9) best = { order, cost: found };
  };
  if (used.length <= EVERY_ORDER) for (const order of permutations(used)) consider(order);
  else {
    for (let before = Number.POSITIVE_INFINITY; best.cost < before; ) {
      before = best.cost;
      for (let i = 0; i < used.length; i++) {
        for (let j = i + 1; j < used.length; j++) {
          const order = [...best.order];
          [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
          consider(order);
        }
      }
    }
  }
  return best.order;
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    for (const rest of permutations(items.filter((_, other) => other !== index)))
      yield [item, ...rest];
  }
}

/** Least share of the band, against the regions. */
const THINNEST_BAND = 0.15;

/** Boxes of the regions by pillar, and the band between the rows. */
function rows(
  order: readonly number[],
  sizes: readonly number[],
  needs: readonly number[],
  band: number,
  pane: Box,
): { readonly boxes: readonly (Box | undefined)[]; readonly middle: Box } {
  const width = pane.right - pane.left;
  const least = (needs.reduce((sum, need) => sum + need, 0) + band) / needs.length / 4;
  const need = (pillar: number) => Math.max(needs[pillar] ?? 0, least) + TITLE_HEIGHT * 150;
  const lines = sizes.map((size, row) => {
    const taken = sizes.slice(0, row).reduce((sum, other) => sum + other, 0);
    return order.slice(taken, taken + size);
  });
  const totals = lines.map((line) => line.reduce((sum, pillar) => sum + need(pillar), 0));
  const regions = totals.reduce((sum, total) => sum + total, 0);
  // The band is never so thin that its labels would not fit.
  const bandNeed = band > 0 ? Math.max(band, regions * THINNEST_BAND) : 0;
  const all = regions + bandNeed;
  const free = pane.bottom - pane.top - GUTTER * lines.length;
  const boxes: (Box | undefined)[] = needs.map(() => undefined);
  let middle = pane;
  let top = pane.top;
  lines.forEach((line, row) => {
    const total = totals[row] ?? 0;
    const bottom = top + (free * total) / all;
    let left = pane.left;
    const open = width - GUTTER * (line.length - 1);
    for (const pillar of line) {
      const right = left + (open * need(pillar)) / total;
      boxes[pillar] = { left, top, right, bottom };
      left = right + GUTTER;
    }
    top = bottom + GUTTER;
    if (row === Math.ceil(lines.length / 2) - 1) {
      const end = top + (free * bandNeed) / all;
      middle = { left: pane.left, top, right: pane.right, bottom: end };
      top = end + GUTTER;
    }
  });
  return { boxes, middle };
}
