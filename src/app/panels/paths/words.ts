/** Texts of the panel "Paths", and of paths in the inspector. */
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  lowerName,
  perAttribute,
} from "../../../atlas/attributes/index.ts";
import type { Chain, Restriction, SharedSource } from "../../../query/paths/index.ts";
import type { PathDirection } from "../../../scene/index.ts";

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

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
  ...perAttribute(ATTRIBUTES, "facet", ({ id }) => `the ${lowerName(ATTRIBUTE_WORDS[id])} chosen`),
  documents: "the sources chosen",
  atLeast: "the minimum number of statements",
  hidden: "what is hidden by hand",
  kept: "what is kept by hand",
  focus: "the neighbourhood in focus",
  allFilters: "all filters together",
  follow: "the families followed",
  steps: "the maximum length",
  direction: "the direction of links",
  everything: "all filters, and the question’s direction, length and families",
};

export const words = {
  intro: "How two nodes are connected, step by step, each with the words that say so.",
  from: "From",
  to: "To",
  add: (end: string) => `${end}: add a node`,
  alone: (nodes: string) => `Light only this path: ${nodes}`,
  another: "or another",
  placeholder: "Name of a node, kind or pillar",
  suggestions: (end: string) => `${end}: nodes with this name`,
  noSuggestion: "No node shown has this name.",
  shownOf: (count: number) => counted(count, "node"),
  remove: (name: string) => `Remove ${name}`,
  swap: "Swap the ends",
  hidden: "hidden by the filters",
  which: "Paths",
  shortest: "Shortest",
  upTo: (steps: number) => `≤ ${steps}`,
  whichLong: (steps: number) => `All paths of at most ${counted(steps, "step")}`,
  shortestLong: "All paths with the fewest steps",
  reach: "Steps around",
  direction: "Direction",
  directions: DIRECTIONS,
  families: "Follow only",
  nothing:
    "Choose where paths begin and where they lead. With one end chosen, you see what lies around it.",
  found: (count: number, steps: readonly number[]) =>
    `${counted(count, "path")} of ${steps.join(" or ").replace(/ or (?=.* or )/g, ", ")} ` +
    (steps.length === 1 && steps[0] === 1 ? "step" : "steps"),
  endsEarly: "Each path ends at the first of its possible targets that it reaches.",
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
  others: (count: number) => `${counted(count, "more quote")} for the link`,
  quotes: (count: number) => counted(count, "quote"),
  noneBetween: (first: string, second: string) =>
    `These sources name no path between ${first} and ${second} among what is shown.`,
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
    `These sources name no path from ${from} to ${to}. Removing filters or options does not open one.`,
  opens: "A path opens if you remove:",
  restrictions: RESTRICTIONS,
  ring: (steps: number) => (steps === 1 ? "1 step away" : `${steps} steps away`),
  nodes: (count: number) => counted(count, "node"),
  aroundNone: (names: string) =>
    `These sources name no link of ${names} in the chosen direction among what is shown.`,
  more: (count: number) => `Show ${count} more`,
  announceMore: (count: number) => `${counted(count, "more path")}.`,
  announceAround: (names: string, nodes: number) =>
    `Around ${names}: ${counted(nodes, "node")}. Choose another node for paths.`,
} as const;

/** Says why a chain of several steps is a thread, or what a bundle must not be mistaken for. */
export function caption(thread: Chain["thread"]): string {
  if (thread === "sentence") return "All steps rest on the same sentence.";
  if (thread === "section") return "All steps rest on the same section, in several sentences.";
  return "Put together from several places: no source states that the first leads to the last.";
}
