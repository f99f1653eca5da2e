/** Paths over what is shown, against the bare graphology call on the same graph. */
import Graph from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { findPaths, PATHS_MAX } from "../../src/query/paths/paths.ts";
import { everything } from "../../src/query/visible/visible.ts";
import { seeded } from "../../src/random.ts";
import { NO_PATHS } from "../../src/scene/openScene.ts";
import { median } from "./report.ts";

const PAIRS = 300;
const WARM = 2;
const ROUNDS = 7;
/** Links of the longest path, where all are asked for. */
const STEPS = 4;

export interface PathTimes {
  readonly name: string;
  /** In milliseconds, for one pair of nodes on average. */
  readonly app: number;
  readonly bare: number;
}

/** Between the same random pairs of nodes, links in both directions, what can be kept is kept. */
export function timePaths(atlas: Atlas): readonly PathTimes[] {
  const shown = everything(atlas);
  const graph = graphOf(atlas);
  const pairs = pairsOf(atlas);
  const find = (steps: number | undefined) => (from: string, to: string) =>
    findPaths(atlas, shown, { ...NO_PATHS, from: [from], to: [to], direction: "any", steps });
  return [
    {
      name: "shortest path",
      ...timed(pairs, find(undefined), (from, to) => bidirectional(graph, from, to)),
    },
    {
      name: `paths of up to ${STEPS} links`,
      ...timed(pairs, find(STEPS), (from, to) => simplePaths(graph, from, to)),
    },
  ];
}

type Call = (from: string, to: string) => unknown;

/** Both in turn, the first rounds to warm up; the median of the others. */
function timed(pairs: readonly (readonly [string, string])[], app: Call, bare: Call) {
  const times: { app: number[]; bare: number[] } = { app: [], bare: [] };
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    for (const [name, call] of [
      ["bare", bare],
      ["app", app],
    ] as const) {
      const start = performance.now();
      for (const [from, to] of pairs) call(from, to);
      const time = (performance.now() - start) / pairs.length;
      if (round >= WARM) times[name].push(time);
    }
  }
  return { app: median(times.app), bare: median(times.bare) };
}

function graphOf(atlas: Atlas): Graph {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { id } of atlas.nodes) graph.addNode(id);
  for (const { id, source, target } of atlas.edges) graph.addEdgeWithKey(id, source, target);
  return graph;
}

function pairsOf({ nodes }: Atlas): readonly (readonly [string, string])[] {
  const random = seeded(7);
  const any = () => nodes[Math.floor(random() * nodes.length)]?.id ?? "";
  return Array.from({ length: PAIRS }, () => [any(), any()] as const).filter(([a, b]) => a !== b);
}

/**
 * Graphology's own search for simple paths is a package of its own (graphology-simple-path), of
 * which this is the way: depth first over the graph's edges, up to a length. It stops at as many
 * paths as the application gives.
 */
function simplePaths(graph: Graph, from: string, to: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visited = new Set([from]);
  const edges: string[] = [];
  const go = (node: string) => {
    graph.forEachEdge(node, (edge, _, source, target) => {
      const next = source === node ? target : source;
      if (found.length >= PATHS_MAX || visited.has(next)) return;
      edges.push(edge);
      if (next === to) found.push([...edges]);
      else if (edges.length < STEPS) {
        visited.add(next);
        go(next);
        visited.delete(next);
      }
      edges.pop();
    });
  };
  go(from);
  return found;
}
