/**
 * Paths between nodes over what is shown: all shortest ones, or all simple ones up to a length.
 *
 * A search of our own in place of graphology's: that one gives one shortest path, not all of
 * them, its simple paths can't be stopped at a number, and both would first need a second graph
 * built from Visible and take ties in the order of its making.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsAsked } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { nodesOfEnds } from "./ends.ts";
import { against, type Hop, type Hops, hopsOf } from "./traversal.ts";

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
  const search = new Search(atlas, starts, forth);
  const near = () => new Side(atlas, starts, forth);
  const far = new Side(atlas, ends, back);
  if (asked.steps === undefined && starts.every((at) => far.steps[at] === UNREACHED)) {
    const shortest = shortestWays(near(), far);
    if (shortest) search.collect(shortest.length, shortest.left);
  } else if (asked.steps === undefined) {
    // Two sides that overlap can't meet half way: one length after another is tried.
    const left = far.widened(Number.POSITIVE_INFINITY);
    for (let length = 1; length < shown.nodes.size; length++) {
      search.collect(length, left);
      if (search.cut || search.paths.length > 0) break;
    }
  } else {
    const left = far.widened(asked.steps);
    for (let length = 1; length <= asked.steps && !search.cut; length++) {
      search.collect(length, left);
    }
  }
  return { paths: search.paths, cut: search.cut };
}

/**
 * Both sets as places in the atlas's list, the beginnings in the order of ids. What is alone on its
 * side is not of the other.
 */
function endsOf(atlas: Atlas, shown: Visible, { from, to }: PathsAsked) {
  const { places } = lookup(atlas);
  const starts = new Set([...nodesOfEnds(atlas, shown, from)].sort());
  const ends = new Set(nodesOfEnds(atlas, shown, to));
  if (starts.size === 1) for (const id of starts) ends.delete(id);
  else if (ends.size === 1) for (const id of ends) starts.delete(id);
  const placed = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => places.get(id) ?? []);
  return { starts: placed(starts), ends: placed(ends) };
}

/** How many steps at least are left from a node to the end, by the node's place. */
type StepsLeft = Int32Array;
const UNREACHED = -1;

/** Depth-first over nodes that can still reach the end in time, in the order of ids. */
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
    // What is still to be tried at each node of the way, the next one last.
    const untried = [this.#next(start, length, left, visited)];
    for (let here = untried.at(-1); here && !this.cut; here = untried.at(-1)) {
      const hop = here.pop();
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
        untried.push(this.#next(hop.place, length - edges.length, left, visited));
      }
    }
  }

  /** The hops that can still be at the end after exactly `steps`, in falling order. */
  #next(node: number, steps: number, left: StepsLeft, visited: ReadonlySet<string>): Hop[] {
    this.#effort += 1;
    if (this.#effort > EFFORT_MAX) {
      this.cut = "effort";
      return [];
    }
    return this.#forth(node)
      .filter(({ to, place }) => {
        const more = left[place] ?? UNREACHED;
        if (more === UNREACHED || visited.has(to)) return false;
        // An end itself is only the last step, which may be a beginning of other paths.
        return steps === 1 ? more === 0 : more > 0 && more < steps && !this.#isStart.has(place);
      })
      .sort((one, other) => compare(other.to, one.to) || compare(other.edge.id, one.edge.id));
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What lies within so many steps of some nodes. */
class Side {
  readonly steps: StepsLeft;
  /** The nodes farthest out. */
  rim: readonly number[];
  depth = 0;
  readonly hops: Hops;

  constructor(atlas: Atlas, from: readonly number[], hops: Hops) {
    this.steps = new Int32Array(atlas.nodes.length).fill(UNREACHED);
    for (const at of from) this.steps[at] = 0;
    this.rim = from;
    this.hops = hops;
  }

  /** One step further; gives what the other side has reached, and once there is any, no more. */
  widen(other?: Side): readonly number[] {
    const next: number[] = [];
    const met: number[] = [];
    this.depth += 1;
    for (const at of this.rim) {
      for (const { place } of this.hops(at)) {
        if (this.steps[place] !== UNREACHED) continue;
        const meets = other !== undefined && other.steps[place] !== UNREACHED;
        if (!meets && met.length > 0) continue;
        this.steps[place] = this.depth;
        (meets ? met : next).push(place);
      }
    }
    this.rim = next;
    return met;
  }

  /** All steps, up to so many. */
  widened(most: number): StepsLeft {
    while (this.depth < most && this.rim.length > 0) this.widen();
    return this.steps;
  }
}

/**
 * The least length, and the steps left on paths of it. Both sides grow, the smaller rim first,
 * until they meet: on most graphs a small part of what one side alone would have to see.
 */
function shortestWays(
  near: Side,
  far: Side,
): { readonly length: number; readonly left: StepsLeft } | undefined {
  while (near.rim.length > 0 && far.rim.length > 0) {
    const met = near.rim.length <= far.rim.length ? near.widen(far) : far.widen(near);
    if (met.length === 0) continue;
    const length = near.depth + far.depth;
    const left = far.steps;
    // Back from where they met, only by nodes that are on the way.
    let rim = met;
    for (const at of met) left[at] = far.depth;
    for (let depth = near.depth - 1; depth >= 0; depth--) {
      const before: number[] = [];
      for (const at of rim) {
        for (const { place } of far.hops(at)) {
          if (near.steps[place] !== depth || left[place] === length - depth) continue;
          left[place] = length - depth;
          before.push(place);
        }
      }
      rim = before;
    }
    return { length, left };
  }
  return undefined;
}
