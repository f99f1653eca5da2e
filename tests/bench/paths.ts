/** Times the search for paths, in comparison with graphology on the same graph. */
import Graph from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { findPaths, PATHS_MAX } from "../../src/query/paths/paths.ts";
import { everything } from "../../src/query/visible/visible.ts";
import { seeded } from "../../src/random.ts";
import { NO_PATHS } from "../../src/scene/completeScene.ts";
import { median } from "./report.ts";

const PAIRS = 300;
const WARM_UP_ROUNDS = 2;
const ROUNDS = 7;
/** Greatest length of a path, in links, when all paths are asked for. */
const STEPS = 4;

export interface PathTimes {
  readonly name: string;
  /** Mean time for one pair of nodes, in milliseconds. */
  readonly app: number;
  readonly bare: number;
}

/** Times between the same random pairs of nodes, with links in both directions; caches stay warm. */
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

/** Medians of both, timed in turn after some rounds to warm up. */
function timed(pairs: readonly (readonly [string, string])[], app: Call, bare: Call) {
  const times: { app: number[]; bare: number[] } = { app: [], bare: [] };
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const [name, call] of [
      ["bare", bare],
      ["app", app],
    ] as const) {
      const start = performance.now();
      for (const [from, to] of pairs) call(from, to);
      const time = (performance.now() - start) / pairs.length;
      if (round >= WARM_UP_ROUNDS) times[name].push(time);
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
 * Simple paths as the package graphology-simple-path finds them: depth first over the graph's edges,
 * up to a length. It stops at as many paths as the application does.
 */
function simplePaths(graph: Graph, from: string, to: string): readonly (readonly string[])[] {
  const paths: string[][] = [];
  const visited = new Set([from]);
  const edges: string[] = [];
  const visit = (node: string) => {
    graph.forEachEdge(node, (edge, _, source, target) => {
      const next = source === node ? target : source;
      if (paths.length >= PATHS_MAX || visited.has(next)) return;
      edges.push(edge);
      if (next === to) paths.push([...edges]);
      else if (edges.length < STEPS) {
        visited.add(next);
        visit(next);
        visited.delete(next);
      }
      edges.pop();
    });
  };
  visit(from);
  return paths;
}
