/** Texts of the panel "Ask". */
import { CHAINS_MAX } from "../../../query/answers/index.ts";
import type { CompletionSort } from "../../../query/ask/index.ts";

export const words = {
  intro:
    "Ask a question in plain words, typed or built from parts. Answers cover what the filters show.",
  introBrief: "Answers cover what the filters show.",
  question: "The question",
  label: "Ask the atlas",
  placeholder: "Who funds …?",
  clear: "Clear the question",
  suggestions: "How the question could continue",
  sorts: {
    any: "",
    kind: "kind",
    type: "type",
    node: "node",
    relation: "relation",
    family: "family of relations",
    pillar: "pillar",
    section: "section",
    quality: "quality of statements",
    joint: "another condition",
  } satisfies Readonly<Record<CompletionSort, string>>,
  preparing: "Looking through the statements …",
  readAs: "Read as:",
  stuck: "Not understood as a question.",
  unused: (unused: readonly string[]) =>
    `Not understood as a question: ${quoted(unused)} ${unused.length === 1 ? "was" : "were"} not used.`,
  noRelation: (unused: readonly string[]) => `No relation here means ${quoted(unused)}.`,
  noLinkSays: {
    amount: "No link here says how much or how many: only the statements can.",
    date: "No link here says when: only the statements can.",
    reason: "No link here says why: only the statements can.",
    manner: "No link here says how: only the statements can.",
  },
  /** Before the relations that there are, with the names of what they are links to. */
  relationsNamed: (names: readonly string[]) =>
    names.length === 0
      ? "These sources name:"
      : `Of links to ${names.join(" and ")} these sources name:`,
  ambiguous: (name: string) => `“${name}” may be several things here.`,
  impossible: "The codebook has no such links between these things.",
  whichOne: (name: string) => `Which is meant by “${name}”?`,
  leftOut: (unused: readonly string[]) =>
    `${quoted(unused)} ${unused.length === 1 ? "was" : "were"} not used: this is answered without ${unused.length === 1 ? "it" : "them"}.`,
  witnessed: (typed: readonly string[]) =>
    `${quoted(typed)} ${typed.length === 1 ? "is" : "are"} no condition here, but ${typed.length === 1 ? "stands" : "stand"} in the words of each answer.`,
  takenFor: (typed: string, name: string) => `“${typed}” is taken for ${name}.`,
  countsNamed: "Counted is what these sources name: there may be more.",
  notUnderstood: "Not understood as a question: the nearest statement",
  /** Before the one sentence that speaks of what no link answers: whether it answers, a person sees. */
  best: "A sentence that speaks of this",
  bestLong: (sentences: number) =>
    sentences === 1
      ? "No link answers this. Going by its words, this sentence speaks of what is asked; read whether it answers."
      : "No link answers this. Going by their words, these sentences speak of what is asked; read whether one answers.",
  lacks: (missing: readonly string[]) => `Not said in so many words: ${quoted(missing)}.`,
  /** "“farmers” was read as “agriculture”, and “harvests” as “yields”." */
  readAsWords: (read: readonly { readonly typed: string; readonly as: string }[]) => {
    const [first, ...others] = read.map(({ typed, as }) => [`“${typed}”`, `“${as}”`] as const);
    if (!first) return "";
    const rest = others.map(([typed, as]) => `${typed} as ${as}`);
    return `${[`${first[0]} was read as ${first[1]}`, ...rest].join(", ")}.`;
  },
  notOnMap: "No node or link quotes this sentence.",
  announceBest: "No link answers this, but a sentence speaks of it.",
  nearestStatement: "The nearest statement",
  furtherStatements: "Further statements near to it",
  /** Before a question in the codebook's words, where those typed mean nearly the same. */
  perhaps: "It may ask this, of which these sources name none",
  nowhere: (missing: readonly string[]) =>
    `${quoted(missing)} ${missing.length === 1 ? "stands" : "stand"} nowhere in these sources.`,
  noFigure: {
    amount: "None of these statements gives a figure.",
    date: "None of these statements gives a date.",
  },
  noStatement: "No statement that the filters show shares a word with this.",
  nearestStatements: "The nearest statements",
  unfinished: "The question is not finished: choose what comes next.",
  understood: "What was understood",
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
  removeStep: "Remove the last step",
  pillar: "In the pillar or section",
  anyPillar: "anywhere",
  any: "any",
  only: "Only links without other statements",
  count: countWords,
  /** "1 answer, implied only", "3 answers, 1 of them implied only" */
  counted: (answers: number, implied: number) =>
    `${countWords(answers)}${impliedWords(answers, implied)}`,
  implied: "implied only",
  impliedLong: "No sentence says so: it is concluded from the quotes.",
  /** Of one answer, in a copied text. */
  impliedCopied: "(implied only: no sentence says so)",
  impliedLink: "(implied)",
  bothSaid: "Put together from several sentences: no one sentence says both.",
  from: "from what",
  fromTerm: "and that in turn",
  fromSame: "and the same also",
  links: (count: number, isCut: boolean) =>
    `${isCut ? "more than " : ""}${count === 1 ? "1 link" : `${count} links`}`,
  noneNamed: "These sources name none",
  /** Where a sentence has all the words of the question. */
  noneLinked: "No link here says so, but a sentence has these words",
  /** Where the question is about any link. */
  noneJoined: "No link here joins these",
  othersToo: "The same words also ask:",
  sameWordsSay: "The sentence with these words",
  /** Where the search was ended before it found any. */
  noneFound: "None found so far",
  absent: "These sources name no such link for them. Here is where they name each.",
  denied: "Denied in the text",
  deniedLong: "The text denies what was asked, so these are not answers.",
  nearest: "Nearest questions, with one condition dropped",
  nearestAnswers: (question: string) => `What they do name: ${question}`,
  nothingNear: "They name none with any one condition dropped either.",
  filtersHide: "Clear filters",
  more: (count: number) => `Show ${count} more`,
  moreChains: (count: number) => (count === 1 ? "1 more answer chain" : `${count} more chains`),
  /** Why there are more answers than are listed, or may be. */
  cut: {
    count: `There are more: at most ${CHAINS_MAX} chains of each answer are listed and lit on the map. Narrow the question or filter.`,
    effort:
      "There may be more: the question leads so far that the search was ended. Narrow it or filter.",
  },
  copy: "Copy as text",
  copied: "Copied",
  copiedLong: "Answers copied with their quotes.",
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself:",
  copiedFrom: "In:",
  thenJoint: "and",
  sameWords: "The same words say all of these:",
  bundle: "Put together from several sentences: no source states that the first leads to the last.",
  statements: (count: number) => (count === 1 ? "1 more quote" : `${count} more quotes`),
  announce: (question: string, answers: number, implied: number) =>
    answers === 0
      ? `${question}: these sources name none.`
      : `${question}: ${countWords(answers)}${impliedWords(answers, implied)}.`,
} as const;

function countWords(answers: number): string {
  return answers === 1 ? "1 answer" : `${answers} answers`;
}

function impliedWords(answers: number, implied: number): string {
  if (implied === 0) return "";
  return implied === answers ? ", implied only" : `, ${implied} of them implied only`;
}

/** “a” and “b” */
function quoted(words: readonly string[]): string {
  const each = words.map((word) => `“${word}”`);
  return each.length < 2 ? each.join() : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
}

/** The condition that was dropped: "not only Huawei". */
export const CONDITION_WORDS = {
  filters: "without the filters",
  direction: "the other way round",
  none: "where there is such a link",
  step: "without the last step",
  only: "also links with other statements",
  notOnly: (what: string) => `not only ${what}`,
  notOnlyIn: (pillar: string) => `not only in ${pillar}`,
} as const;
