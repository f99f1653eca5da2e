/** Texts of the panel "Gaps". Never "there is no …": the findings are about these sources. */
import type { GapRule, RuleAnswer } from "../../../query/gaps/index.ts";
import { counted } from "../../../query/words/index.ts";

interface RuleWords {
  readonly title: string;
  /** The rule as one sentence. */
  readonly rule: (answer: RuleAnswer) => string;
  /** Shown if the rule finds no gap. */
  readonly none: string;
  /** Shown if the atlas lacks the kinds or relations that the rule is about. */
  readonly vocabulary: string;
}

const either = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" or ");

export const RULE_WORDS: Readonly<Record<GapRule, RuleWords>> = {
  pillarsWithoutInstrument: {
    title: "Pillars with goals but no instrument",
    rule: () => "The pillar has a goal but no instrument.",
    none: "None: each pillar with goals has an instrument.",
    vocabulary: "This atlas has no goals or no instruments.",
  },
  goalsUnpursued: {
    title: "Goals that no one pursues",
    rule: ({ relations }) => `No link ${either(relations)} leads to the goal. Risks are left out.`,
    none: "None: such a link leads to each goal.",
    vocabulary: "This atlas has no goals, or no relation “pursues” that leads to them.",
  },
  instrumentsUnsupported: {
    title: "Instruments with no one who funds or implements them",
    rule: ({ relations }) =>
      `No link ${either(relations)} leads to the instrument.` +
      (relations.length === 1 ? " By the codebook the other of the two cannot." : ""),
    none: "None: such a link leads to each instrument.",
    vocabulary:
      "This atlas has no instruments, or no relation “funds” or “implements” that leads to them.",
  },
  actorsOnce: {
    title: "Actors that only appear once",
    rule: () => "Only one sentence in all the sources speaks of the actor, links included.",
    none: "None: each actor is spoken of in several sentences.",
    vocabulary: "This atlas has no actors.",
  },
  sectionsLessCited: {
    title: "Sections less cited",
    rule: ({ citedShare = 0 }) =>
      `A smaller share of the section’s sentences is cited than of all sections together (${percent(citedShare)}).`,
    none: "None: all sections are cited equally.",
    vocabulary: "The sources have no sentences.",
  },
};

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

export const words = {
  intro:
    "Findings about these sources, not about the world. Each follows from the rule beside it. Point at a rule to light what it finds.",
  scope: "What the atlas covers.",
  filtered: (counts: string) =>
    `Based on what the filters show: ${counts}. What they hide counts as absent.`,
  /** Follows copied sentences. */
  filteredNote: (counts: string) => `(Based on what the filters show: ${counts}.)`,
  clear: "Clear filters",
  hidden: "The filters hide what this rule is about.",
  share: (count: number, total: number) => `${count} of ${total}`,
  pillar: (name: string, goals: number) =>
    `These sources name no instrument in the pillar “${name}”, which has ${counted(goals, "goal")}.`,
  /** With the relations that the codebook lets lead there: "no one who funds “X”". */
  noOne: (relations: readonly string[], name: string) =>
    `These sources name no one who ${relations.join(" or ")} “${name}”.`,
  actor: (name: string) => `These sources name “${name}” in one sentence only.`,
  section: (name: string, cited: number, sentences: number, all: number) =>
    `Of the section “${name}” this atlas cites ${cited} of ${counted(sentences, "sentence")} ` +
    `(${percent(cited / sentences)}); of these sources as a whole, ${percent(all)}.`,
  goals: (count: number) => counted(count, "goal"),
  cited: (cited: number, sentences: number) => `${cited} of ${counted(sentences, "sentence")}`,
  selectPillar: (name: string, count: number) => `${name}: select its ${counted(count, "goal")}`,
  openSection: (name: string) => `${name}: read it, with its uncited sentences marked`,
  copy: (sentence: string) => `Copy: ${sentence}`,
  copyAll: (count: number) => (count === 1 ? "Copy as a sentence" : `Copy ${count} sentences`),
  copied: "Copied",
  copiedLong: (count: number) => `${counted(count, "sentence")} copied.`,
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself:",
  cite: (rule: string, scope: string, title: string, address: string) =>
    `Rule: ${rule}\nScope of “${title}”: ${scope}\n${address}`,
  contradictions: "Contradictions",
  contradictionRule:
    "The same link affirmed by one statement and denied by another, or required by one and only permitted, or forbidden, by another.",
  noContradiction: "These sources name no link on which two statements contradict each other.",
  side: (name: string, link: string) => `${name}: ${link}`,
  affirmed: "Affirmed",
  denied: "Denied",
} as const;
