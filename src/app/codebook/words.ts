/** Texts of the codebook. */

import type { DocumentRole } from "../../atlas/format/index.ts";
import type { AgreementBrief } from "../../atlas/index.ts";

const and = (names: readonly string[]) => new Intl.ListFormat("en").format(names);

export const words = {
  title: "Codebook",
  intro: "What each word of this atlas means, as its authors used it.",
  close: "Close",
  contents: "Contents",
  open: "Open the codebook",
  otherWords: "Other words",
  example: "For example",
  nearMiss: "Not",
  scope: "What it covers",
  /** The usual measure of how far independent annotators agree, from 0 to 1. */
  agreement: ({ annotators, nodes, links }: AgreementBrief) => {
    const figures = Object.entries({ nodes, links }).flatMap(([what, f1]) =>
      f1 === undefined ? [] : [`on ${what} F1 is ${f1.toFixed(2)}`],
    );
    const agreed = figures.length > 0 ? `: ${and(figures)}` : "";
    return `${and(annotators)} annotated these sources independently${agreed}.`;
  },
  claimedBy: (counts: readonly (readonly [string, number])[], quotes: number) =>
    `Of ${quotes.toLocaleString("en")} quotes ${and(counts.map(([by, count]) => `${count.toLocaleString("en")} ${count === 1 ? "is" : "are"} claimed by ${by}`))}.`,
  sources: "Sources",
  cuts: "Left out",
  pillars: "Pillars",
  kinds: "Kinds",
  relations: "Relations",
  statements: "Statements",
  statementsIntro:
    "Every link rests on statements. What the words of each statement say about the link stays with its quote.",
  inverse: "The other way round:",
  symmetric: "Holds both ways",
  joins: "Joins",
  anything: "anything",
  to: "to",
  statement: "A statement is the sentence in which a quote stands.",
  link: "Source address",
  linkTo: (name: string) => `Link to “${name}”`,
} as const;

/** The role of a document for the policy. */
export const ROLE_WORDS: Readonly<Record<DocumentRole, string>> = {
  primary: "Primary source",
  secondary: "Secondary source",
  translation: "Translation of the source",
};
