/**
 * The pillars arrangement: each pillar has a titled region for the nodes that belong to it alone;
 * nodes of several pillars, or of none, stand in a band between the regions.
 */
import type { Box } from "../geometry/index.ts";
import { FONT_SIZE, labelHeight, type Region } from "./boxes/index.ts";
import type { Graph } from "./search/index.ts";

/** What an arrangement prescribes: the regions to draw, and the box in which each node must stay. */
export interface Plan {
  readonly regions: readonly Region[];
  /** A box for each node; nodes that share a home share the object. */
  readonly homes: readonly Box[];
}

/** Height kept for a region's title. */
const TITLE_HEIGHT = 22;
/** Space between regions, and between a region's edge and its nodes. */
const GUTTER = 10;
const PADDING = 5;
/** With up to this many pillars, all orders (at most 5,040) are tried. */
const EVERY_ORDER = 7;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The plan of the pillars arrangement, in which pillars with many common links are neighbours. */
export function planPillars(graph: Graph, pillars: readonly Named[], pane: Box): Plan {
  const needs = pillars.map(() => 0);
  let band = 0;
  for (const node of graph.nodes) {
    const pillar = onlyPillarOf(node.pillars);
    const need = areaOf(node);
    if (pillar === undefined) band += need * 1.6;
    else needs[pillar] = (needs[pillar] ?? 0) + need;
  }
  const indexes = [...pillars.keys()];
  if (indexes.length === 0) return { regions: [], homes: graph.nodes.map(() => pane) };
  // In a tall pane the rows run from top to bottom, so that every region borders on the band.
  const isTall = pane.bottom - pane.top > pane.right - pane.left;
  const sizes = rowSizes(indexes.length);
  const order = bestOrder(indexes, sizes, tiesBetween(graph, pillars.length));
  const placed = placeRows(order, sizes, needs, band, isTall ? transposed(pane) : pane);
  const boxes = placed.boxes.map((box) => (isTall && box ? transposed(box) : box));
  const middle = isTall ? transposed(placed.middle) : placed.middle;
  const regions = pillars.flatMap((pillar, index) => {
    const box = boxes[index];
    return box ? [toRegion(pillar.id, pillar.name, box)] : [];
  });
  const rooms = boxes.map((box) => box && innerBox(box));
  const homes = graph.nodes.map((node) => rooms[onlyPillarOf(node.pillars) ?? -1] ?? middle);
  return { regions, homes };
}

export function toRegion(id: string, title: string, box: Box): Region {
  const { left: x, top: y } = box;
  return { id, title, x, y, width: box.right - x, height: box.bottom - y };
}

/** The part of a region below its title, where nodes can stand. */
export function innerBox(box: Box): Box {
  return {
    left: box.left + PADDING,
    top: box.top + TITLE_HEIGHT,
    right: box.right - PADDING,
    bottom: box.bottom - PADDING,
  };
}

/** Area that a node and its label need, with some room to move. */
export function areaOf(node: Graph["nodes"][number]): number {
  const name = node.names.at(-1);
  const label = name ? (name.width + 12) * (labelHeight(name.lines.length, FONT_SIZE) + 12) : 0;
  return label + 4 * (node.radius + 4) ** 2;
}

function onlyPillarOf(pillars: readonly number[]): number | undefined {
  return pillars.length === 1 ? pillars[0] : undefined;
}

/** The box with x and y exchanged. */
function transposed({ left, top, right, bottom }: Box): Box {
  return { left: top, top: left, right: bottom, bottom: right };
}

/** Regions in a row, at most; with more there are further rows. */
const ROW = 6;

/** Number of regions in each row; the number of rows is even, with the band in the middle. */
function rowSizes(count: number): number[] {
  const rowCount = count < 2 ? count : 2 * Math.ceil(count / (2 * ROW));
  return Array.from(
    { length: rowCount },
    (_, row) => Math.floor(count / rowCount) + (row < count % rowCount ? 1 : 0),
  );
}

/** Number of links between each two pillars. */
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

/** The order that puts pillars with many common links near each other; otherwise reading order. */
function bestOrder(
  indexes: readonly number[],
  sizes: readonly number[],
  ties: number[][],
): number[] {
  const slots = sizes.flatMap((size, row) =>
    Array.from({ length: size }, (_, k) => ({ x: ((k + 0.5) / size) * 1.5, y: row })),
  );
  const cost = (order: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < order.length; i++) {
      // Reading order, unless links decide.
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
  let best = { order: [...indexes], cost: cost(indexes) };
  const consider = (order: number[]) => {
    const orderCost = cost(order);
    if (orderCost < best.cost - 1e-9) best = { order, cost: orderCost };
  };
  if (indexes.length <= EVERY_ORDER) for (const order of permutations(indexes)) consider(order);
  else {
    for (let before = Number.POSITIVE_INFINITY; best.cost < before; ) {
      before = best.cost;
      for (let i = 0; i < indexes.length; i++) {
        for (let j = i + 1; j < indexes.length; j++) {
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
    for (const rest of permutations(items.filter((_, position) => position !== index)))
      yield [item, ...rest];
  }
}

/** Least size of the band, as a share of the regions. */
const THINNEST_BAND = 0.15;

/** The boxes of the regions, by pillar, and of the band (`middle`) between the rows. */
function placeRows(
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
    const placedBefore = sizes.slice(0, row).reduce((sum, count) => sum + count, 0);
    return order.slice(placedBefore, placedBefore + size);
  });
  const totals = lines.map((line) => line.reduce((sum, pillar) => sum + need(pillar), 0));
  const regions = totals.reduce((sum, total) => sum + total, 0);
  // Thick enough for the band's labels.
  const bandNeed = band > 0 ? Math.max(band, regions * THINNEST_BAND) : 0;
  const totalNeed = regions + bandNeed;
  const free = pane.bottom - pane.top - GUTTER * lines.length;
  const boxes: (Box | undefined)[] = needs.map(() => undefined);
  let middle = pane;
  let top = pane.top;
  lines.forEach((line, row) => {
    const total = totals[row] ?? 0;
    const bottom = top + (free * total) / totalNeed;
    let left = pane.left;
    const open = width - GUTTER * (line.length - 1);
    for (const pillar of line) {
      const right = left + (open * need(pillar)) / total;
      boxes[pillar] = { left, top, right, bottom };
      left = right + GUTTER;
    }
    top = bottom + GUTTER;
    if (row === Math.ceil(lines.length / 2) - 1) {
      const end = top + (free * bandNeed) / totalNeed;
      middle = { left: pane.left, top, right: pane.right, bottom: end };
      top = end + GUTTER;
    }
  });
  return { boxes, middle };
}
