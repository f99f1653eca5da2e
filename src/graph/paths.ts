/**
 * Paths between nodes over what is shown: all shortest ones, or all simple ones up to a length.
 *
 * A search of our own in place of graphology's: that one gives one shortest path, not all of
 * them, its simple paths can't be stopped at a number, and both would first need a second graph
 * built from Visible and take ties in the order of its making.
 */
import type { Atlas } from "../atlas/atlas.ts";
import type { PathsAsked } from "../atlas/scene.ts";
import { nodesOfEnds } from "./ends.ts";
import { against, type Hop, type Hops, hopsOf } from "./hops.ts";
import type { Visible } from "./visible.ts";

export interface Path {
  /** From its beginning to its end: one more than links. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export interface PathsFound {
  /** The shorter first, then by the ids of nodes and links along the way. */
  readonly paths: readonly Path[];
  /** `count`: there are more than are given. `effort`: the search was given up, there may be more. */
  readonly cut: "count" | "effort" | undefined;
}

/** Most paths in an answer: nobody reads more, and their number grows with every step. */
export const PATHS_MAX = 50;
/** Most nodes that are left in search of paths: some tens of milliseconds. */
const EFFORT_MAX = 50_000;

/**
 * Paths from any node of one set to any of another; a node of both may be either. A path visits no
 * node twice and no other node of either set. Two links between the same nodes make two paths. With
 * `steps` all paths of at most so many links, without it all of the least length.
 */
export function findPaths(atlas: Atlas, shown: Visible, asked: PathsAsked): PathsFound {
  const forth = hopsOf(atlas, shown, asked);
  const back = hopsOf(atlas, shown, { ...asked, direction: against(asked.direction) });
  const { starts, ends } = endsOf(atlas, shown, asked);
  const search = new Search(starts, forth);
  if (asked.steps === undefined && [...starts].every((id) => !ends.has(id))) {
    const shortest = shortestWays(starts, ends, forth, back);
    if (shortest) search.collect(shortest.length, shortest.left);
  } else if (asked.steps === undefined) {
    // Two sides that overlap can't meet half way: one length after another is tried.
    const left = stepsTo(ends, back, Number.POSITIVE_INFINITY);
    for (let length = 1; length < shown.nodes.size; length++) {
      search.collect(length, left);
      if (search.cut || search.paths.length > 0) break;
    }
  } else {
    const left = stepsTo(ends, back, asked.steps);
    for (let length = 1; length <= asked.steps && !search.cut; length++) {
      search.collect(length, left);
    }
  }
  return { paths: search.paths, cut: search.cut };
}

/** Both sets, the beginnings in the order of ids. What is alone on its side is not of the other. */
function endsOf(atlas: Atlas, shown: Visible, { from, to }: PathsAsked) {
  const starts = new Set([...nodesOfEnds(atlas, shown, from)].sort());
  const ends = new Set(nodesOfEnds(atlas, shown, to));
  if (starts.size === 1) for (const id of starts) ends.delete(id);
  else if (ends.size === 1) for (const id of ends) starts.delete(id);
  return { starts, ends };
}

/** How many steps at least are left from a node to the end; nodes that can't reach it are not in. */
type StepsLeft = ReadonlyMap<string, number>;

/** Depth-first over nodes that can still reach the end in time, in the order of ids. */
class Search {
  readonly #starts: ReadonlySet<string>;
  readonly #forth: Hops;
  readonly paths: Path[] = [];
  cut: PathsFound["cut"];
  #effort = 0;

  constructor(starts: ReadonlySet<string>, forth: Hops) {
    this.#starts = starts;
    this.#forth = forth;
  }

  /** Adds the paths of exactly this length. */
  collect(length: number, left: StepsLeft): void {
    for (const start of this.#starts) {
      if (this.cut) return;
      if ((left.get(start) ?? Number.POSITIVE_INFINITY) <= length) this.#from(start, length, left);
    }
  }

  #from(start: string, length: number, left: StepsLeft): void {
    const nodes = [start];
    const edges: string[] = [];
    const visited = new Set(nodes);
    // What is still to be tried at each node of the way, the next one last.
    const untried = [this.#next(start, length, left, visited)];
    for (let here = untried.at(-1); here && !this.cut; here = untried.at(-1)) {
      const hop = here.pop();
      if (!hop) {
        untried.pop();
        edges.pop();
        visited.delete(nodes.pop() ?? start);
      } else if (untried.length === length) {
        if (this.paths.length === PATHS_MAX) this.cut = "count";
        else this.paths.push({ nodes: [...nodes, hop.to], edges: [...edges, hop.edge.id] });
      } else {
        nodes.push(hop.to);
        edges.push(hop.edge.id);
        visited.add(hop.to);
        untried.push(this.#next(hop.to, length - edges.length, left, visited));
      }
    }
  }

  /** The hops that can still be at the end after exactly `steps`, in falling order. */
  #next(node: string, steps: number, left: StepsLeft, visited: ReadonlySet<string>): Hop[] {
    this.#effort += 1;
    if (this.#effort > EFFORT_MAX) {
      this.cut = "effort";
      return [];
    }
    return this.#forth(node)
      .filter(({ to }) => {
        const more = left.get(to);
        if (more === undefined || visited.has(to)) return false;
        // An end itself is only the last step, which may be a beginning of other paths.
        return steps === 1 ? more === 0 : more > 0 && more < steps && !this.#starts.has(to);
      })
      .sort((one, other) => compare(other.to, one.to) || compare(other.edge.id, one.edge.id));
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Breadth first from the ends, `most` steps far. */
function stepsTo(ends: ReadonlySet<string>, back: Hops, most: number): StepsLeft {
  const side = new Side(ends, back);
  while (side.depth < most && side.rim.length > 0) side.widen();
  return side.steps;
}

/** What lies within so many steps of some nodes. */
class Side {
  readonly steps: Map<string, number>;
  /** The nodes farthest out. */
  rim: readonly string[];
  depth = 0;
  readonly #hops: Hops;

  constructor(from: ReadonlySet<string>, hops: Hops) {
    this.steps = new Map([...from].map((id) => [id, 0]));
    this.rim = [...from];
    this.#hops = hops;
  }

  widen(): void {
    const next: string[] = [];
    this.depth += 1;
    for (const id of this.rim) {
      for (const { to } of this.#hops(id)) {
        if (this.steps.has(to)) continue;
        this.steps.set(to, this.depth);
        next.push(to);
      }
    }
    this.rim = next;
  }
}

/**
 * The least length, and the steps left on paths of it. Both sides grow, the smaller rim first,
 * until they meet: on most graphs a small part of what one side alone would have to see.
 */
function shortestWays(
  starts: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  forth: Hops,
  back: Hops,
): { readonly length: number; readonly left: StepsLeft } | undefined {
  const near = new Side(starts, forth);
  const far = new Side(ends, back);
  while (near.rim.length > 0 && far.rim.length > 0) {
    const [grows, other] = near.rim.length <= far.rim.length ? [near, far] : [far, near];
    grows.widen();
    const met = grows.rim.filter((id) => other.steps.has(id));
    if (met.length === 0) continue;
    const length = near.depth + far.depth;
    const left = far.steps;
    // Back from where they met, only by nodes that are on the way.
    let rim: Iterable<string> = met;
    for (const id of met) left.set(id, far.depth);
    for (let depth = near.depth - 1; depth >= 0; depth--) {
      const before = new Set<string>();
      for (const id of rim) {
        for (const { to } of back(id)) if (near.steps.get(to) === depth) before.add(to);
      }
      for (const id of before) left.set(id, length - depth);
      rim = before;
    }
    return { length, left };
  }
  return undefined;
}
