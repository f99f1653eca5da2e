/**
 * A slide's map with too many names for large letters: nodes stand where they stand on the map, main
 * ones with their name in smaller letters, all others with a number.
 */

import type { AtlasNode } from "../../../atlas/index.ts";
import { type Body, type Box, bodyOf, distance, meets, overlap } from "../../../geometry/index.ts";
import {
  type LabelSide,
  labelHeight,
  labelOffset,
  type MeasureText,
  wrap,
} from "../../../layout/boxes/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { shortName } from "../../../query/words/index.ts";
import { nodeShape, type ResolvedView } from "../../../view/index.ts";
import { sizeOf } from "../../shapes/index.ts";
import {
  boxAround,
  HEAD,
  linkEnds,
  type MapLabel,
  type MapNode,
  type SlideMap,
} from "../base/index.ts";
import { mapRegions } from "./mapRegions.ts";
import type { Subject } from "./subject.ts";

/** Font size of a whole map's names and numbers, in CSS pixels: a little more than 10 points. */
export const DENSE_SIZE = 13.5;
/** Radii of nodes relative to the map's, and the least. */
const RADIUS = { scale: 0.62, least: 5.5 };
/** Free space around names, and between the nodes and the edge of the picture. */
const CLEARANCE = 2;
const EDGE = { x: 26, y: 22 };
/** Lines that a name may interrupt with its paper; with more, a number is better. */
const MOST_LINES = 2;
/** The largest nodes, which have their names in any case where there is room. */
const MAIN_NODES = 12;
/** Distances at which a number looks for room around its node, in CSS pixels. */
const RINGS = [0, 5, 10, 16, 24, 34, 46];
/** A slide's font is not the measured one. */
const ALLOWANCE = 1.04;
const DIRECTIONS = 16;

interface Placed {
  readonly node: AtlasNode;
  readonly body: Body;
  readonly kindIndex: number;
}

export function denseMap(
  view: ResolvedView,
  subject: Subject,
  box: Box,
  measure: MeasureText,
): SlideMap {
  const { atlas, encoding } = view;
  const inner = {
    left: box.left + EDGE.x,
    right: box.right - EDGE.x,
    top: box.top + EDGE.y,
    bottom: box.bottom - EDGE.y,
  };
  const { regions, placeOf } = mapRegions(view, subject.main, inner, DENSE_SIZE, measure);
  const placed = apart(
    [...subject.main].flatMap((id): Placed[] => {
      const node = lookup(atlas).nodes.get(id);
      const at = placeOf(id);
      if (!node || !at) return [];
      const { radius, kindIndex } = sizeOf(atlas, node, encoding);
      const small = Math.max(RADIUS.least, radius * RADIUS.scale);
      return [{ node, kindIndex, body: bodyOf(nodeShape(kindIndex), at, small) }];
    }),
    regions.map(({ titleBox }) => titleBox),
  );
  placed.sort(
    ({ node: a, body: small }, { node: b, body: large }) =>
      large.halfWidth - small.halfWidth || b.statements - a.statements || (a.id < b.id ? -1 : 1),
  );
  const lines = [...linkEnds(view, { nodes: placed }).values()];
  const bodies = placed.map(({ body }) => ({ body, box: boxOf(body, CLEARANCE) }));
  const taken: Box[] = regions.map(({ titleBox }) => titleBox);
  /** What stands in the way of a name; lines that it would interrupt; and heads of lines below it. */
  const isFree = (at: Box, own: Body, others: readonly Box[]) =>
    at.left >= box.left &&
    at.right <= box.right &&
    at.top >= box.top &&
    at.bottom <= box.bottom &&
    !bodies.some((each) => each.body !== own && overlap(each.box, at)) &&
    !others.some((each) => overlap(each, at));
  const linesUnder = (at: Box) => lines.filter(({ from, to }) => meets(from, to, at)).length;
  const headsUnder = (at: Box) =>
    lines.filter(({ to }) => overlap(boxAround(to, HEAD / 2, HEAD / 2), at)).length;

  const digits = "0".repeat(String(placed.length).length);
  const numberWidth = measure(digits, DENSE_SIZE) * ALLOWANCE;
  const numbers = new Map<string, Box>();
  const names = new Map<string, MapLabel>();
  const isFreeOf = (at: Box, own: Body) =>
    isFree(boxOf(at, CLEARANCE), own, [...taken, ...numbers.values()]);
  /** Gives a node its number, as near as there is room; where everything is full, on the node. */
  const placeNumber = ({ node, body }: Placed) => {
    const spot = best(numberSpots(body, numberWidth), ({ box: at, ring }) =>
      isFreeOf(at, body) && !overlap(at, boxOf(body, 0))
        ? ring / 4 + 0.4 * linesUnder(at) + 3 * headsUnder(at) + 5 * nearerNodes(at, body, placed)
        : undefined,
    );
    const onNode = { ...body, halfWidth: numberWidth / 2, halfHeight: DENSE_SIZE / 2 };
    numbers.set(node.id, spot?.box ?? boxOf(onNode, 0));
  };
  /** Gives a node its name, if there is room at it; a main one may interrupt any number of lines. */
  const placeName = ({ node, body }: Placed, isMain: boolean) => {
    const found = best(nameSpots(node, body, measure), ({ box: at }) => {
      if (!isFreeOf(at, body)) return undefined;
      const [under, heads] = [linesUnder(at), headsUnder(at)];
      return isMain || (heads === 0 && under <= MOST_LINES) ? under + 3 * heads : undefined;
    });
    if (!found) return false;
    names.set(node.id, found);
    taken.push(boxOf(found.box, CLEARANCE));
    return true;
  };
  for (const each of placed.slice(0, MAIN_NODES)) placeName(each, true);
  const others = placed.filter(({ node }) => !names.has(node.id));
  // Numbers first, so that no name leaves a node without.
  for (const each of others) placeNumber(each);
  for (const each of others) {
    numbers.delete(each.node.id);
    if (!placeName(each, false)) placeNumber(each);
  }
  const listed = placed.filter(({ node }) => !names.has(node.id));
  listed.sort(
    (a, b) => a.kindIndex - b.kindIndex || a.node.name.localeCompare(b.node.name, atlas.language),
  );
  const numberOf = new Map(listed.map(({ node }, index) => [node.id, index + 1]));
  return {
    nodes: placed.flatMap(({ node, body }): MapNode[] => {
      const number = numberOf.get(node.id);
      const spot = numbers.get(node.id);
      const name = names.get(node.id);
      const label =
        name ??
        (spot &&
          number !== undefined &&
          ({ lines: [String(number)], box: spot, align: "center" } as const));
      return label ? [{ node, body, isMain: true, label, number }] : [];
    }),
    regions,
    callouts: [],
    size: DENSE_SIZE,
    leftOut: 0,
    isLit: subject.isLit,
  };
}

/** The candidate with the least cost, the first of several; `undefined` if none may be taken. */
function best<T>(
  candidates: Iterable<T>,
  costOf: (candidate: T) => number | undefined,
): T | undefined {
  let found: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost === undefined || cost >= least) continue;
    [found, least] = [candidate, cost];
    if (cost === 0) break;
  }
  return found;
}

/** Places of a number around a node, the nearest first. */
function* numberSpots(
  { x, y, halfWidth, halfHeight }: Body,
  width: number,
): Generator<{ readonly box: Box; readonly ring: number }> {
  for (const ring of RINGS) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const at = {
        x: x + Math.cos(angle) * (halfWidth + width / 2 + 1 + ring),
        y: y + Math.sin(angle) * (halfHeight + DENSE_SIZE / 2 + 1 + ring),
      };
      yield { box: boxAround(at, width / 2, DENSE_SIZE / 2), ring };
    }
  }
}

/** How many other nodes are nearer to a number than its own, and so might seem to have it. */
function nearerNodes(at: Box, own: Body, placed: readonly Placed[]): number {
  const middle = { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
  const far = distance(middle, own);
  return placed.filter(({ body }) => body !== own && distance(middle, body) < far * 1.15).length;
}

const SIDES: readonly LabelSide[] = ["right", "left", "below", "above"];

/** Places of a name at its node: on each side, in each way to break it. */
function* nameSpots(
  node: AtlasNode,
  { x, y, halfWidth, halfHeight }: Body,
  measure: MeasureText,
): Generator<MapLabel> {
  const ways = wrap(shortName(node), (text, size) => measure(text, size) * ALLOWANCE, DENSE_SIZE);
  for (const { lines, width } of ways) {
    if (lines.some((line) => line.endsWith("…"))) continue;
    for (const side of SIDES) {
      const radius = side === "right" || side === "left" ? halfWidth : halfHeight;
      const height = labelHeight(lines.length, DENSE_SIZE);
      const { left, right, top, bottom } = labelOffset(side, radius, width, height);
      const align = side === "right" ? "left" : side === "left" ? "right" : "center";
      yield {
        lines,
        box: { left: x + left, right: x + right, top: y + top, bottom: y + bottom },
        align,
      };
    }
  }
}

/** Passes that move overlapping nodes apart, and the space that they keep. */
const PASSES = 60;
const SPACE = 5;

/** The nodes, those that would overlap moved apart, and those on a title moved below it. */
function apart(placed: readonly Placed[], titles: readonly Box[]): Placed[] {
  const moved = placed.map((each) => ({ ...each, body: { ...each.body } }));
  for (let pass = 0; pass < PASSES; pass++) {
    let isClean = true;
    for (const { body } of moved) {
      const title = titles.find((box) => overlap(boxOf(body, SPACE), box));
      if (!title) continue;
      isClean = false;
      body.y = title.bottom + body.halfHeight + SPACE + 0.5;
    }
    for (const [i, { body: a }] of moved.entries()) {
      for (const { body: b } of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const least = a.halfWidth + b.halfWidth + SPACE;
        const length = Math.hypot(dx, dy) || 0.01;
        if (length >= least) continue;
        isClean = false;
        const by = (least - length) / 2 / length;
        a.x -= dx * by;
        a.y -= dy * by;
        b.x += dx * by;
        b.y += dy * by;
      }
    }
    if (isClean) break;
  }
  return moved;
}

/** The box of a body, or a larger one around a box. */
function boxOf(of: Body | Box, by: number): Box {
  const { left, top, right, bottom } =
    "shape" in of ? boxAround(of, of.halfWidth, of.halfHeight) : of;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
