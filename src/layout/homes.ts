/**
 * The regions of a layout whose atlas has changed: those of gone kinds and pillars are left out, new ones
 * stand beside the others, and full ones grow outwards, since nothing that stood may move.
 */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import type { Box } from "../geometry/index.ts";
import { greatest, least } from "../longLists.ts";
import type { NewId } from "../scene/index.ts";
import { type Layout, PANES, type Region } from "./boxes/index.ts";
import { innerBox, planPillars, toRegion } from "./pillarsArrangement.ts";

/** Space between regions. */
export const GUTTER = 10;
/** Width of a new column of the flow: the widest label and a margin. */
const COLUMN = 164;
/** Least size of a new pillar's region, in model units. */
const REGION = 220;

export const boxOf = ({ x, y, width, height }: Layout["bounds"] | Region): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** Where a node may stand: in `box`, and by preference in `frame`, so that nothing need grow. */
export interface Home {
  readonly frame: Box;
  readonly box: Box;
  /** The region it belongs to; of what stands outside them all, none. */
  readonly region: string | undefined;
}

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** The regions that stay, with the ids and titles of now, and those of new pillars. */
export function regionsAfter(
  layout: Layout,
  { kinds, pillars }: Atlas,
  newId: NewId,
): readonly Region[] {
  const { arrangement, regions } = layout;
  if (arrangement === "force") return regions;
  const named = arrangement === "flow" ? "kind" : "pillar";
  const titles = new Map(
    arrangement === "flow"
      ? kinds.map(({ id, plural }) => [id, plural])
      : pillars.map(({ id, name }) => [id, name]),
  );
  const staying = regions.flatMap((region) => {
    const id = titles.has(region.id) ? region.id : (newId(named, region.id) ?? "");
    const title = titles.get(id);
    if (title === undefined) return [];
    return title === region.title && id === region.id ? [region] : [{ ...region, id, title }];
  });
  const isSame = staying.every((region, at) => region === regions[at]);
  const known = isSame && staying.length === regions.length ? regions : staying;
  if (arrangement === "flow") return known;
  const there = new Set(known.map(({ id }) => id));
  const missing = pillars.filter(({ id }) => !there.has(id));
  if (missing.length === 0) return known;
  if (known.length === 0) return firstRegions(layout, missing);
  const all = [...known];
  for (const { id, name } of missing) all.push(besides(all, layout, id, name));
  return all;
}

/** The regions of an atlas that had no pillars: those of a whole pane, with a band between the rows. */
function firstRegions({ aspect }: Layout, pillars: Atlas["pillars"]): readonly Region[] {
  const { width, height } = PANES[aspect];
  const inBand = { id: "", statements: 1, radius: 0, names: [], kind: 0, pillars: [] };
  const pane = { left: 0, top: 0, right: width, bottom: height };
  return planPillars({ nodes: [inBand], edges: [] }, pillars, pane).regions;
}

/** A new pillar's region at the end of the last row. */
function besides(regions: readonly Region[], layout: Layout, id: string, title: string): Region {
  const isTall = layout.aspect === "tall";
  const all = [...regions.map(boxOf), boxOf(layout.bounds)];
  const last = regions.reduce((a, b) => ((isTall ? b.x > a.x : b.y > a.y) ? b : a));
  const { left, top } = boxOf(last);
  return isTall
    ? toRegion(id, title, {
        left,
        top: greatest(all, ({ bottom }) => bottom) + GUTTER,
        right: left + last.width,
        bottom: greatest(all, ({ bottom }) => bottom) + GUTTER + REGION,
      })
    : toRegion(id, title, {
        left: greatest(all, ({ right }) => right) + GUTTER,
        top,
        right: greatest(all, ({ right }) => right) + GUTTER + REGION,
        bottom: top + last.height,
      });
}

/** The regions with a column for a kind that has its first node. */
export function withColumn(
  regions: readonly Region[],
  { aspect, bounds }: Layout,
  { kinds }: Atlas,
  kind: string,
): readonly Region[] {
  const at = kinds.findIndex(({ id }) => id === kind);
  const title = kinds[at]?.plural;
  if (title === undefined || regions.some(({ id }) => id === kind)) return regions;
  const [first] = regions;
  const top = first?.y ?? 0;
  const height = first?.height ?? PANES[aspect].height;
  const columnAt = (x: number) => ({ id: kind, title, x, y: top, width: COLUMN, height });
  // In the order of the kinds where there is room, as in an atlas that begins with no nodes.
  const inOrder = columnAt(at * (COLUMN + GUTTER));
  const isFree = regions.every(({ x, width }) => x + width <= inOrder.x || x >= inOrder.x + COLUMN);
  if (isFree) return [...regions, inOrder];
  const right = greatest([...regions, bounds], ({ x, width }) => x + width);
  return [...regions, columnAt(right + GUTTER)];
}

/** The region in which a node of this kind and these pillars stands in an arrangement. */
export function regionIdOf({ arrangement }: Layout, node: AtlasNode): string | undefined {
  if (arrangement === "flow") return node.kind;
  if (arrangement === "pillars" && node.pillars.length === 1) return node.pillars[0];
  return undefined;
}

/** The home of a node of this region, or of those that stand outside all regions. */
export function homeIn(
  { arrangement, aspect, bounds }: Layout,
  regions: readonly Region[],
  id: string | undefined,
): Home {
  const own = regions.find((region) => region.id === id);
  if (own) {
    const frame = innerBox(boxOf(own));
    const outwards = directionsOf(arrangement, aspect, regions, own);
    return { frame, box: { ...frame, ...outwards }, region: own.id };
  }
  if (arrangement !== "pillars" || regions.length === 0) {
    const frame = bounds.width > 0 ? boxOf(bounds) : paneOf(aspect);
    return { frame, box: EVERYWHERE, region: undefined };
  }
  const band = bandBetween(regions, aspect);
  return { frame: band.frame, box: band.box, region: undefined };
}

function paneOf(aspect: Layout["aspect"]): Box {
  const { width, height } = PANES[aspect];
  return { left: 0, top: 0, right: width, bottom: height };
}

/** The sides at which a region may grow, as far as one likes. */
function directionsOf(
  arrangement: Layout["arrangement"],
  aspect: Layout["aspect"],
  regions: readonly Region[],
  own: Region,
): Partial<Box> {
  if (arrangement === "flow") return { bottom: EVERYWHERE.bottom };
  const others = regions.filter(({ id }) => id !== own.id);
  if (aspect === "tall") {
    if (!others.some(({ x }) => x < own.x)) return { left: EVERYWHERE.left };
    return others.some(({ x }) => x > own.x) ? {} : { right: EVERYWHERE.right };
  }
  if (!others.some(({ y }) => y < own.y)) return { top: EVERYWHERE.top };
  return others.some(({ y }) => y > own.y) ? {} : { bottom: EVERYWHERE.bottom };
}

/** Thinner than this, the band between two rows holds no node with its label. */
const THINNEST = 60;

/** Between the two middle rows of regions, or, where there is no room, beside them all. */
function bandBetween(regions: readonly Region[], aspect: Layout["aspect"]): Omit<Home, "region"> {
  const isTall = aspect === "tall";
  const boxes = regions.map(boxOf);
  const starts = boxes.map(({ left, top }) => (isTall ? left : top));
  const rows = [...new Set(starts)].sort((a, b) => a - b);
  const next = rows[Math.ceil(rows.length / 2)];
  const first = boxes.filter((_, at) => (starts[at] ?? 0) < (next ?? Number.POSITIVE_INFINITY));
  const from = greatest(first, ({ right, bottom }) => (isTall ? right : bottom)) + GUTTER;
  const to = next === undefined ? Number.POSITIVE_INFINITY : next - GUTTER;
  const all = {
    left: least(boxes, ({ left }) => left),
    top: least(boxes, ({ top }) => top),
    right: greatest(boxes, ({ right }) => right),
    bottom: greatest(boxes, ({ bottom }) => bottom),
  };
  if (to - from < THINNEST) {
    const beside = isTall ? { top: all.bottom + GUTTER } : { left: all.right + GUTTER };
    const end = isTall ? { bottom: all.bottom + REGION } : { right: all.right + REGION };
    return { frame: { ...all, ...beside, ...end }, box: { ...EVERYWHERE, ...beside } };
  }
  const limits = isTall ? { left: from, right: to } : { top: from, bottom: to };
  const thick = from + REGION;
  const end = isTall ? { right: Math.min(to, thick) } : { bottom: Math.min(to, thick) };
  return {
    frame: next === undefined ? { ...all, ...limits, ...end } : { ...all, ...limits },
    box: { ...EVERYWHERE, ...limits },
  };
}

/** The regions with one grown so that a box is inside; those in line with it grow with it. */
export function grownAround(
  regions: readonly Region[],
  { arrangement, aspect }: Layout,
  id: string,
  hull: Box,
): readonly Region[] {
  const own = regions.find((region) => region.id === id);
  if (own === undefined) return regions;
  const [outer, inner] = [boxOf(own), innerBox(boxOf(own))];
  const by = {
    left: Math.max(0, inner.left - hull.left),
    top: Math.max(0, inner.top - hull.top),
    right: Math.max(0, hull.right - inner.right),
    bottom: Math.max(0, hull.bottom - inner.bottom),
  };
  if (by.left + by.top + by.right + by.bottom === 0) return regions;
  const isInLine = ({ x, y }: Region) =>
    arrangement === "flow" || (aspect === "tall" ? x === own.x : y === own.y);
  // A name too wide for its region stands over its edges; only outwards can it grow.
  const outwards = directionsOf(arrangement, aspect, regions, own);
  const grow = (box: Box): Box => ({
    left: box.left - (outwards.left === undefined ? 0 : by.left),
    top: box.top - (outwards.top === undefined ? 0 : by.top),
    right: box.right + (outwards.right === undefined ? 0 : by.right),
    bottom: box.bottom + (outwards.bottom === undefined ? 0 : by.bottom),
  });
  const isSame = JSON.stringify(grow(outer)) === JSON.stringify(outer);
  if (isSame) return regions;
  return regions.map((region) =>
    isInLine(region) ? toRegion(region.id, region.title, grow(boxOf(region))) : region,
  );
}
