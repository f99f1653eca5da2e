/** Two nodes selected, and nothing else: the paths between them, without being asked. */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsAsked, Scene } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { between, type PathsBetween } from "./pathAnswer.ts";

export interface PairAnswer {
  /** What was asked in the end: whether along the arrows, and from which of the two. */
  readonly asked: PathsAsked;
  readonly answer: PathsBetween;
}

/** Both nodes, in the order of selection. */
export function pairOfNodes(
  atlas: Atlas,
  select: readonly string[],
): readonly [string, string] | undefined {
  const [one, other, ...more] = select;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const { nodes } = lookup(atlas);
  return nodes.has(one) && nodes.has(other) ? [one, other] : undefined;
}

type Asking = Pick<Scene, "select" | "paths">;

const cache = new WeakMap<
  readonly string[],
  { readonly shown: Visible; readonly alone: readonly string[]; readonly made: PairAnswer }
>();

/**
 * The shortest paths between the two: along the arrows from the first to the second, else from the
 * second to the first, else whichever way. Where a link joins them both ways, both are given.
 * The last answer to each selection is kept. `undefined` where not just two nodes are selected.
 */
export function answerPair(
  atlas: Atlas,
  shown: Visible,
  { select, paths: { alone } }: Asking,
): PairAnswer | undefined {
  const known = cache.get(select);
  if (known?.shown === shown && known.alone === alone) return known.made;
  const pair = pairOfNodes(atlas, select);
  if (!pair) return undefined;
  const made = answer(atlas, shown, pair, alone);
  cache.set(select, { shown, alone, made });
  return made;
}

function answer(
  atlas: Atlas,
  shown: Visible,
  [one, other]: readonly [string, string],
  alone: readonly string[],
): PairAnswer {
  const ask = (from: string, to: string, direction: PathsAsked["direction"]): PairAnswer => {
    const asked = { from: [from], to: [to], direction, steps: undefined, follow: [], alone };
    return { asked, answer: between(atlas, shown, asked) };
  };
  const length = ({ answer: { found } }: PairAnswer) => found.paths[0]?.edges.length;
  const forth = ask(one, other, "out");
  const back = ask(other, one, "out");
  const isMutual = length(forth) === 1 && length(back) === 1;
  if (!isMutual && length(forth) !== undefined) return forth;
  if (!isMutual && length(back) !== undefined) return back;
  return ask(one, other, "any");
}
