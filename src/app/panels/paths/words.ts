/** What the panel of paths says, and the buttons that lead to it. */
import type { Chain, Restriction, SharedSource } from "../../../query/paths/index.ts";
import type { PathDirection } from "../../../scene/index.ts";

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const DIRECTIONS: Readonly<Record<PathDirection, string>> = {
  out: "Along the arrows",
  in: "Against them",
  any: "Either way",
};

const SHARED: Readonly<Record<SharedSource, string>> = {
  sentence: "Same sentence",
  section: "Same section",
  document: "Same source, another section",
  nothing: "Another source: nothing shared",
};

const RESTRICTIONS: Readonly<Record<Restriction, string>> = {
  pillars: "the pillars chosen",
  kinds: "the kinds chosen",
  types: "the types chosen",
  families: "the relation families chosen",
  relations: "the relations chosen",
  basis: "stated or implied",
  statuses: "the status chosen",
  forces: "the force chosen",
  documents: "the sources chosen",
  atLeast: "the least number of statements",
  focus: "the neighbourhood in focus",
  allFilters: "all filters together",
  follow: "the families followed",
  steps: "the greatest length",
  direction: "the direction of links",
  everything: "all filters, and what the question asks of direction, length and families",
};

export const words = {
  intro: "How two are tied, step by step, each with the words that say so.",
  from: "From",
  to: "To",
  add: (end: string) => `${end}: add a node`,
  alone: (nodes: string) => `Light only this path: ${nodes}`,
  another: "or another",
  placeholder: "Name of a node, kind or pillar",
  suggestions: (end: string) => `${end}: nodes by this name`,
  noSuggestion: "No node shown has this name.",
  shownOf: (count: number) => counted(count, "node"),
  remove: (name: string) => `Take ${name} out`,
  swap: "Swap the ends",
  hidden: "hidden by the filters",
  which: "Paths",
  shortest: "Shortest",
  upTo: (steps: number) => `≤ ${steps}`,
  whichLong: (steps: number) => `All paths of at most ${counted(steps, "step")}`,
  shortestLong: "All paths of the least number of steps",
  reach: "Steps around",
  direction: "Direction",
  directions: DIRECTIONS,
  families: "Follow only",
  nothing: "Choose where paths begin and where they lead. With one end alone, what lies around it.",
  found: (count: number, steps: readonly number[]) =>
    `${counted(count, "path")} of ${steps.join(" or ").replace(/ or (?=.* or )/g, ", ")} ` +
    (steps.length === 1 && steps[0] === 1 ? "step" : "steps"),
  endsEarly: "Each path ends at the first node that it meets of those it may lead to.",
  otherWay: (count: number) =>
    count === 1 ? "1 node is linked the other way" : `${count} nodes are linked the other way`,
  cutCount: (most: number) =>
    `There are more: only the first ${most} are shown and lit. Choose a shorter length or filter.`,
  cutEffort: "The search was stopped here; there may be more. Choose a shorter length or filter.",
  steps: (count: number) => counted(count, "step"),
  thread: "Thread",
  bundle: "Bundle",
  direct: "Direct link",
  reasoning: "How it follows:",
  copiedFrom: "In:",
  shared: SHARED,
  joint: "Between these steps: ",
  sameWords: "The same words again.",
  others: (count: number) => `${counted(count, "more quote")} in the link`,
  quotes: (count: number) => counted(count, "quote"),
  noneBetween: (one: string, other: string) =>
    `These sources name no path between ${one} and ${other} among what is shown.`,
  betweenTwo: (from: string, to: string) => `From ${from} to ${to}`,
  eitherWay: (from: string, to: string) => `Between ${from} and ${to}, either way`,
  openLink: (sentence: string) => `Open the link: ${sentence}`,
  copy: "Copy as text",
  copied: "Copied",
  copiedLong: "Path copied with its quotes.",
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself:",
  none: (from: string, to: string) =>
    `These sources name no path from ${from} to ${to} among what is shown.`,
  noneAtAll: (from: string, to: string) =>
    `These sources name no path from ${from} to ${to}. Whatever one takes off, none opens.`,
  opens: "A path opens once you take off:",
  restrictions: RESTRICTIONS,
  ring: (steps: number) => (steps === 1 ? "1 step away" : `${steps} steps away`),
  nodes: (count: number) => counted(count, "node"),
  aroundNone: (names: string) => `These sources name no link of ${names} that shows this way.`,
  more: (count: number) => `Show ${count} more`,
  saidMore: (count: number) => `${counted(count, "more path")}.`,
  saidAround: (names: string, nodes: number) =>
    `Around ${names}: ${counted(nodes, "node")}. Choose another node for paths.`,
} as const;

/** Why a chain of several steps is a thread, or what a bundle must not be taken for. */
export function caption(thread: Chain["thread"]): string {
  if (thread === "sentence") return "All steps rest on the same sentence.";
  if (thread === "section") return "All steps rest on the same section, in several sentences.";
  return "Put together from several places: no source states that the first leads to the last.";
}
