/** The paths between two selected nodes, shown without anyone asking. */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsChoice, Scene } from "../../scene/index.ts";
import { lookup, memo, memoByContent, type Visible } from "../visible/index.ts";
import { between, type PathsBetween } from "./pathAnswer.ts";

export interface PairAnswer {
  /** The question that was answered: along the arrows or not, and from which of the two. */
  readonly asked: PathsChoice;
  readonly answer: PathsBetween;
}

/** The two selected nodes, in the order of selection; `undefined` if something else is selected. */
export function pairOfNodes(
  atlas: Atlas,
  select: readonly string[],
): readonly [string, string] | undefined {
  const [first, second, ...more] = select;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const { nodes } = lookup(atlas);
  return nodes.has(first) && nodes.has(second) ? [first, second] : undefined;
}

type PairScene = Pick<Scene, "select" | "paths">;

/**
 * The shortest paths between the two: along the arrows from the first to the second, else from the
 * second to the first, else in any direction; both ways if single links join them both ways.
 * `undefined` unless exactly two nodes are selected. Cached by the content of what is asked.
 */
export function answerPair(
  atlas: Atlas,
  shown: Visible,
  { select, paths: { alone } }: PairScene,
): PairAnswer | undefined {
  const pair = pairOfNodes(atlas, select);
  return pair && answersIn(atlas)(shown, pair, alone);
}

const answersIn = memo((atlas: Atlas) =>
  memoByContent((shown: Visible, pair: readonly [string, string], alone: readonly string[]) =>
    computeAnswer(atlas, shown, pair, alone),
  ),
);

function computeAnswer(
  atlas: Atlas,
  shown: Visible,
  [first, second]: readonly [string, string],
  alone: readonly string[],
): PairAnswer {
  const ask = (from: string, to: string, direction: PathsChoice["direction"]): PairAnswer => {
    const asked = { from: [from], to: [to], direction, steps: undefined, follow: [], alone };
    return { asked, answer: between(atlas, shown, asked) };
  };
  const length = ({ answer: { found } }: PairAnswer) => found.paths[0]?.edges.length;
  const forth = ask(first, second, "out");
  const back = ask(second, first, "out");
  const isMutual = length(forth) === 1 && length(back) === 1;
  if (!isMutual && length(forth) !== undefined) return forth;
  if (!isMutual && length(back) !== undefined) return back;
  return ask(first, second, "any");
}
