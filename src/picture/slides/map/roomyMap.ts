/** A slide's map laid out anew, so that every name stands whole and no line runs through one. */
import type { AtlasNode } from "../../../atlas/index.ts";
import { type Box, bodyBox, bodyOf, overlap, type Point } from "../../../geometry/index.ts";
import { FONT_SIZE, labelBox, type MeasureText, wrap } from "../../../layout/boxes/index.ts";
import {
  type Board,
  float,
  type Graph,
  int,
  searchDrawing,
  startsOf,
  straightMethodFor,
  toGraph,
} from "../../../layout/search/index.ts";
import { greatest } from "../../../longLists.ts";
import { lookup } from "../../../query/visible/index.ts";
import { shortName } from "../../../query/words/index.ts";
import { seeded } from "../../../random.ts";
import { nodeShape, type ResolvedView } from "../../../view/index.ts";
import { sizeOf } from "../../shapes/index.ts";
import {
  type CalloutsOn,
  linkEnds,
  type MapNode,
  type MapRegion,
  type SlideMap,
  troubles,
} from "../base/index.ts";
import { mapRegions } from "./mapRegions.ts";
import type { Subject } from "./subject.ts";

/** Drawings to try, of which the one with the fewest troubles is taken. */
const SEEDS = [1, 2, 3, 4, 5, 6];
/** How long each is searched, relative to an atlas's layout. */
const EFFORT = 0.25;
/** A slide's font is not the measured one. */
const ALLOWANCE = 1.04;
/** Free space that a name keeps from the edge of its place, in CSS pixels. */
const EDGE = 4;

/** `undefined` if some name finds no room. */
export function* roomyMap(
  view: ResolvedView,
  subject: Subject,
  box: Box,
  size: number,
  measure: MeasureText,
  calloutsOn: CalloutsOn,
): Generator<undefined, SlideMap | undefined> {
  const { atlas, encoding } = view;
  const scale = size / FONT_SIZE;
  const ids = new Set([...subject.main, ...subject.others]);
  const graph = graphOf(view, ids, (text, at) => measure(text, at) * ALLOWANCE);
  const { regions, homeOf } = mapRegions(view, ids, box, size, measure);
  const homes = new Map<Box, Box>();
  const homeAt = (id: string): Box => {
    const place = homeOf(id);
    // The same home is the same object, by which the search tells them apart.
    const home = homes.get(place) ?? inUnits(place, box, scale);
    homes.set(place, home);
    return home;
  };
  const allHomes = graph.nodes.map(({ id }) => homeAt(id));
  const method = straightMethodFor(graph, allHomes);
  let best: SlideMap | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const seed of SEEDS) {
    const random = seeded(seed);
    const starts = startsOf(graph, random);
    const board = searchDrawing(graph, allHomes, starts, false, random, EFFORT, method);
    yield undefined;
    const drawn = nodesOf(board);
    if (!drawn) continue;
    const nodes = regions.length > 0 ? drawn : filling(drawn, box);
    const titled = withFreeTitles(regions, nodes);
    const drawing = { nodes, regions: titled };
    const callouts = calloutsOn(drawing);
    const found = { ...drawing, callouts, size, leftOut: 0, isLit: subject.isLit };
    const count = troubles(found, linkEnds(view, found));
    if (count < least) [best, least] = [found, count];
    if (least === 0) break;
  }
  return best;

  function nodesOf(board: Board): readonly MapNode[] | undefined {
    const toSlide = ({ x, y }: Point) => ({ x: box.left + x * scale, y: box.top + y * scale });
    const nodes: MapNode[] = [];
    for (const [v, { id }] of graph.nodes.entries()) {
      const node = lookup(atlas).nodes.get(id);
      const label = board.nodes[v]?.shapes[int(board.shape, v)]?.label;
      if (!node || !label) return undefined;
      const at = { x: float(board.x, v), y: float(board.y, v), label };
      const { radius, kindIndex } = sizeOf(atlas, node, encoding);
      const { left, top, right, bottom } = labelBox(at, label, radius, FONT_SIZE);
      const [from, to] = [toSlide({ x: left, y: top }), toSlide({ x: right, y: bottom })];
      nodes.push({
        node,
        body: bodyOf(nodeShape(kindIndex), toSlide(at), radius * scale),
        isMain: subject.main.has(id),
        label: {
          lines: label.lines,
          box: { left: from.x, right: to.x, top: from.y, bottom: to.y },
          align: label.side === "right" ? "left" : label.side === "left" ? "right" : "center",
        },
        number: undefined,
      });
    }
    return nodes;
  }
}

/**
 * The regions, each title in the first corner where no node stands: what belongs to several regions
 * stands where it finds room.
 */
function withFreeTitles(
  regions: readonly MapRegion[],
  nodes: readonly MapNode[],
): readonly MapRegion[] {
  const taken = nodes.flatMap(({ body, label }) => [bodyBox(body), label.box]);
  return regions.map((region) => {
    const { box, titleBox } = region;
    const right = box.right - EDGE - titleBox.right;
    const down = box.bottom - EDGE - titleBox.bottom;
    const corners = [
      [0, 0],
      [right, 0],
      [0, down],
      [right, down],
    ].map(([dx = 0, dy = 0]) => ({
      left: titleBox.left + dx,
      right: titleBox.right + dx,
      top: titleBox.top + dy,
      bottom: titleBox.bottom + dy,
    }));
    const free = corners.find((corner) => !taken.some((each) => overlap(each, corner)));
    return { ...region, titleBox: free ?? titleBox };
  });
}

/** How much wider a drawing may become to fill its box. */
const MOST_STRETCH = 2.2;

/** The nodes moved apart, each with its name, until they fill the box; nothing grows. */
function filling(nodes: readonly MapNode[], box: Box): readonly MapNode[] {
  const across = stretched(
    nodes.map(({ body, label }) => ({
      at: body.x,
      before: body.x - Math.min(body.x - body.halfWidth, label.box.left),
      after: Math.max(body.x + body.halfWidth, label.box.right) - body.x,
    })),
    box.left + EDGE,
    box.right - EDGE,
  );
  const down = stretched(
    nodes.map(({ body, label }) => ({
      at: body.y,
      before: body.y - Math.min(body.y - body.halfHeight, label.box.top),
      after: Math.max(body.y + body.halfHeight, label.box.bottom) - body.y,
    })),
    box.top + EDGE,
    box.bottom - EDGE,
  );
  return nodes.map((each, i): MapNode => {
    const [x, y] = [across[i] ?? each.body.x, down[i] ?? each.body.y];
    const [dx, dy] = [x - each.body.x, y - each.body.y];
    const { left, right, top, bottom } = each.label.box;
    const moved = { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
    return { ...each, body: { ...each.body, x, y }, label: { ...each.label, box: moved } };
  });
}

interface Reach {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Positions on an axis, as far apart as the room allows, in its middle. */
function stretched(reaches: readonly Reach[], low: number, high: number): readonly number[] {
  const span = (factor: number) => {
    const from = Math.min(...reaches.map(({ at, before }) => at * factor - before));
    const to = Math.max(...reaches.map(({ at, after }) => at * factor + after));
    return { from, to };
  };
  let factor = MOST_STRETCH;
  while (factor > 1 && span(factor).to - span(factor).from > high - low) factor -= 0.02;
  const { from, to } = span(Math.max(1, factor));
  const shift = (low + high) / 2 - (from + to) / 2;
  return reaches.map(({ at }) => at * Math.max(1, factor) + shift);
}

/** The graph of these nodes and the links between them, with the sizes that the view gives them. */
function graphOf(
  { atlas, visible, encoding }: ResolvedView,
  ids: ReadonlySet<string>,
  measure: MeasureText,
): Graph {
  const part = {
    ...atlas,
    nodes: atlas.nodes.filter(({ id }) => ids.has(id)),
    edges: atlas.edges.filter(
      ({ id, source, target }) => visible.edges.has(id) && ids.has(source) && ids.has(target),
    ),
  };
  const namesOf = (node: AtlasNode) => wrap(shortName(node), measure, FONT_SIZE);
  const most = greatest(atlas.nodes, ({ statements }) => statements);
  const graph = toGraph(part, namesOf, Math.max(0, most));
  return {
    ...graph,
    nodes: graph.nodes.map((each) => {
      const node = lookup(atlas).nodes.get(each.id);
      return node ? { ...each, radius: sizeOf(atlas, node, encoding).radius } : each;
    }),
  };
}

/** A box of the slide in the layout's units, from the corner of the picture on. */
function inUnits(place: Box, picture: Box, scale: number): Box {
  return {
    left: (place.left + EDGE - picture.left) / scale,
    top: (place.top + EDGE - picture.top) / scale,
    right: (place.right - EDGE - picture.left) / scale,
    bottom: (place.bottom - EDGE - picture.top) / scale,
  };
}
