/**
 * Paths between nodes over shown links: all shortest ones, or all simple ones up to a length.
 *
 * We do not use graphology's search: it returns only one shortest path, its simple paths can't be
 * limited in number, and both would need a second graph built from Visible and break ties in the
 * order in which that was built.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsChoice } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { nodesOfEnds } from "./ends.ts";
import { type Hop, type Hops, hopsOf, opposite } from "./traversal.ts";

export interface Path {
  /** Ids from the start to the end: one more than links. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export interface PathsFound {
  /** Shorter paths first, then by the ids of nodes and links along them. */
  readonly paths: readonly Path[];
  /** `count`: there are more paths. `effort`: the search was abandoned, so there may be more. */
  readonly cut: "count" | "effort" | undefined;
}

/** Most paths in an answer: nobody reads more, and their number explodes with the length. */
export const PATHS_MAX = 50;
/** Most nodes that a search expands, which takes some tens of milliseconds. */
const EFFORT_MAX = 50_000;

/**
 * Paths from any node of one set to any node of another; a node in both may be either end. A path
 * visits no node twice, and no node of either set on the way. Two links between the same nodes make
 * two paths. With `steps`, all paths of at most that many links; without, all shortest paths.
 */
export function findPaths(atlas: Atlas, shown: Visible, asked: PathsChoice): PathsFound {
  const forth = hopsOf(atlas, shown, asked);
  const back = hopsOf(atlas, shown, { ...asked, direction: opposite(asked.direction) });
  const { starts, ends } = endsOf(atlas, shown, asked);
  const search = new Search(atlas, starts, forth);
  const near = () => new Side(atlas, starts, forth);
  const far = new Side(atlas, ends, back);
  if (asked.steps === undefined && starts.every((at) => far.steps[at] === UNREACHED)) {
    const shortest = shortestPaths(near(), far);
    if (shortest) search.collect(shortest.length, shortest.left);
  } else if (asked.steps === undefined) {
    // Sides that overlap can't meet half way, so one length after another is tried.
    const left = far.stepsWithin(Number.POSITIVE_INFINITY);
    for (let length = 1; length < shown.nodes.size; length++) {
      search.collect(length, left);
      if (search.cut || search.paths.length > 0) break;
    }
  } else {
    const left = far.stepsWithin(asked.steps);
    for (let length = 1; length <= asked.steps && !search.cut; length++) {
      search.collect(length, left);
    }
  }
  return { paths: search.paths, cut: search.cut };
}

/**
 * Both sets as indexes into the atlas's list of nodes, the starts in the order of their ids. A node
 * that is the only one on its side is left out of the other.
 */
function endsOf(atlas: Atlas, shown: Visible, { from, to }: PathsChoice) {
  const { nodeIndexes } = lookup(atlas);
  const starts = new Set([...nodesOfEnds(atlas, shown, from)].sort());
  const ends = new Set(nodesOfEnds(atlas, shown, to));
  if (starts.size === 1) for (const id of starts) ends.delete(id);
  else if (ends.size === 1) for (const id of ends) starts.delete(id);
  const indexes = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => nodeIndexes.get(id) ?? []);
  return { starts: indexes(starts), ends: indexes(ends) };
}

/** The least number of steps left from each node to an end, by the node's index. */
type StepsLeft = Int32Array;
const UNREACHED = -1;

/** A depth-first search over nodes that can still reach an end in time, in the order of ids. */
class Search {
  readonly #atlas: Atlas;
  readonly #starts: readonly number[];
  readonly #isStart: ReadonlySet<number>;
  readonly #forth: Hops;
  readonly paths: Path[] = [];
  cut: PathsFound["cut"];
  #effort = 0;

  constructor(atlas: Atlas, starts: readonly number[], forth: Hops) {
    this.#atlas = atlas;
    this.#starts = starts;
    this.#isStart = new Set(starts);
    this.#forth = forth;
  }

  /** Adds the paths of exactly this length. */
  collect(length: number, left: StepsLeft): void {
    for (const start of this.#starts) {
      if (this.cut) return;
      const least = left[start] ?? UNREACHED;
      if (least !== UNREACHED && least <= length) this.#from(start, length, left);
    }
  }

  #from(start: number, length: number, left: StepsLeft): void {
    const nodes = [this.#atlas.nodes[start]?.id ?? ""];
    const edges: string[] = [];
    const visited = new Set(nodes);
    // The hops still to be tried at each node of the path, the next one last.
    const untried = [this.#next(start, length, left, visited)];
    for (let hops = untried.at(-1); hops && !this.cut; hops = untried.at(-1)) {
      const hop = hops.pop();
      if (!hop) {
        untried.pop();
        edges.pop();
        visited.delete(nodes.pop() ?? "");
      } else if (untried.length === length) {
        if (this.paths.length === PATHS_MAX) this.cut = "count";
        else this.paths.push({ nodes: [...nodes, hop.to], edges: [...edges, hop.edge.id] });
      } else {
        nodes.push(hop.to);
        edges.push(hop.edge.id);
        visited.add(hop.to);
        untried.push(this.#next(hop.index, length - edges.length, left, visited));
      }
    }
  }

  /** The hops from a node that can reach an end after exactly `steps`, in descending order. */
  #next(node: number, steps: number, left: StepsLeft, visited: ReadonlySet<string>): Hop[] {
    this.#effort += 1;
    if (this.#effort > EFFORT_MAX) {
      this.cut = "effort";
      return [];
    }
    return this.#forth(node)
      .filter(({ to, index }) => {
        const stepsAfter = left[index] ?? UNREACHED;
        if (stepsAfter === UNREACHED || visited.has(to)) return false;
        // Only the last hop may lead to an end, even if that is a start too.
        if (steps === 1) return stepsAfter === 0;
        return stepsAfter > 0 && stepsAfter < steps && !this.#isStart.has(index);
      })
      .sort((a, b) => compareIds(b.to, a.to) || compareIds(b.edge.id, a.edge.id));
  }
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A breadth-first search outwards from the nodes of one side. */
class Side {
  readonly steps: StepsLeft;
  /** Indexes of the nodes farthest out. */
  rim: readonly number[];
  depth = 0;
  readonly hops: Hops;

  constructor(atlas: Atlas, from: readonly number[], hops: Hops) {
    this.steps = new Int32Array(atlas.nodes.length).fill(UNREACHED);
    for (const index of from) this.steps[index] = 0;
    this.rim = from;
    this.hops = hops;
  }

  /**
   * Goes one step further. Returns the nodes that the other side has reached too; after the first
   * of these, no others are added to this side.
   */
  widen(other?: Side): readonly number[] {
    const next: number[] = [];
    const meetings: number[] = [];
    this.depth += 1;
    for (const node of this.rim) {
      for (const { index } of this.hops(node)) {
        if (this.steps[index] !== UNREACHED) continue;
        const meets = other !== undefined && other.steps[index] !== UNREACHED;
        if (!meets && meetings.length > 0) continue;
        this.steps[index] = this.depth;
        (meets ? meetings : next).push(index);
      }
    }
    this.rim = next;
    return meetings;
  }

  /** The steps to all nodes at most `most` steps away. */
  stepsWithin(most: number): StepsLeft {
    while (this.depth < most && this.rim.length > 0) this.widen();
    return this.steps;
  }
}

/**
 * The length of the shortest paths, and the steps left on these; `undefined` if there is none. Both
 * sides grow, the one with the smaller rim first, until they meet: on most graphs that visits far
 * fewer nodes than a search from one side.
 */
function shortestPaths(
  near: Side,
  far: Side,
): { readonly length: number; readonly left: StepsLeft } | undefined {
  while (near.rim.length > 0 && far.rim.length > 0) {
    const meetings = near.rim.length <= far.rim.length ? near.widen(far) : far.widen(near);
    if (meetings.length === 0) continue;
    const length = near.depth + far.depth;
    const left = far.steps;
    // Back from the meetings to the near side, only over nodes on shortest paths.
    let rim = meetings;
    for (const node of meetings) left[node] = far.depth;
    for (let depth = near.depth - 1; depth >= 0; depth--) {
      const previous: number[] = [];
      for (const node of rim) {
        for (const { index } of far.hops(node)) {
          if (near.steps[index] !== depth || left[index] === length - depth) continue;
          left[index] = length - depth;
          previous.push(index);
        }
      }
      rim = previous;
    }
    return { length, left };
  }
  return undefined;
}
