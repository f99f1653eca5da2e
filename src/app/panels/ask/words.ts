/** What the panel "Ask" says. */
import { CHAINS_MAX } from "../../../query/ask/answer.ts";
import type { CompletionSort } from "../../../query/ask/completion.ts";

export const words = {
  intro:
    "Put a question in plain words, by typing or from parts. Answers are of what the filters show.",
  question: "The question",
  label: "Ask the atlas",
  placeholder: "actors that fund …",
  clear: "Clear the question",
  suggestions: "How the question could go on",
  sorts: {
    any: "",
    kind: "kind",
    type: "type",
    node: "node",
    relation: "relation",
    family: "family of relations",
    pillar: "pillar",
    quality: "only such statements",
  } satisfies Readonly<Record<CompletionSort, string>>,
  stuck: (rest: string) =>
    `“${rest}” is not understood here. Put it otherwise, or choose from what is below.`,
  unfinished: "The question goes on: choose what comes next.",
  understood: "Understood of it",
  parts: "The question in parts",
  examples: "For example",
  after: "Which",
  one: "One of them",
  all: (what: string) => `any of the ${what}`,
  anything: "anything",
  kinds: "Kinds",
  types: (kind: string) => `Types of ${kind}`,
  step: (index: number) => `Step ${index + 1}`,
  verb: "does what",
  anyLink: "Any link",
  families: "All relations of a family",
  some: "some",
  none: "no",
  someOrNone: "Some or no",
  term: "what or whom",
  addStep: "Add a step",
  removeStep: "Take the last step off",
  pillar: "In the pillar",
  anyPillar: "any pillar",
  basis: "Basis",
  status: "Status",
  force: "Force",
  any: "any",
  only: "Only such statements",
  count: (answers: number) => (answers === 1 ? "1 answer" : `${answers} answers`),
  links: (count: number, isCut: boolean) =>
    `${isCut ? "more than " : ""}${count === 1 ? "1 link" : `${count} links`}`,
  noneNamed: "These sources name none",
  absent: "These sources name no such link of them. Here is where they name each.",
  denied: "Denied by the words",
  deniedLong: "The words deny what was asked, so these are no answers.",
  nearest: "Nearest to it, one condition let go",
  nearestAnswers: (question: string) => `What they do name: ${question}`,
  nothingNear: "Nor do they with any one condition let go.",
  filtersHide: "Clear filters",
  more: (count: number) => `Show ${count} more`,
  moreChains: (count: number) => (count === 1 ? "1 more answer chain" : `${count} more chains`),
  /** Where the answers stop before the sources do: of the list and of what is lit. */
  cut: `There are more: of each answer at most ${CHAINS_MAX} chains are listed and lit on the map. Narrow the question or filter.`,
  copy: "Copy as text",
  copied: "Copied",
  copiedLong: "Answers copied with their quotes.",
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself:",
  copiedFrom: "In:",
  thenJoint: "and",
  sameWords: "The same words say all of these:",
  bundle: "Put together from several sentences: no source states that the first leads to the last.",
  statements: (count: number) => (count === 1 ? "1 more quote" : `${count} more quotes`),
  announce: (question: string, answers: number) =>
    answers === 0
      ? `${question}: these sources name none.`
      : `${question}: ${answers === 1 ? "1 answer" : `${answers} answers`}.`,
} as const;

/** What was let go of: "not only Huawei". */
export const CONDITION_WORDS = {
  filters: "without the filters",
  direction: "the other way round",
  none: "where there is such a link",
  step: "without the last step",
  only: "also where other statements say more",
  notOnly: (what: string) => `not only ${what}`,
  notOnlyIn: (pillar: string) => `not only in ${pillar}`,
} as const;
