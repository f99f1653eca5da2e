/** What the codebook says, and what the words that the format itself defines mean. */
import type { Basis, DocumentRole, Force, Status } from "../../atlas/format/index.ts";

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
  sources: "Sources",
  cuts: "Left out of it",
  pillars: "Pillars",
  kinds: "Kinds",
  relations: "Relations",
  statements: "Statements",
  statementsIntro:
    "Every link rests on statements. What the words of each say of it stays with its quote.",
  inverse: "The other way round:",
  symmetric: "Holds both ways",
  joins: "Joins",
  anything: "anything",
  to: "to",
  statement: "A statement is the sentence in which a quote stands.",
  link: "Source address",
  linkTo: (name: string) => `Link to “${name}”`,
} as const;

export const BASIS_DEFINITIONS: Readonly<Record<Basis, string>> = {
  stated: "The sentence says it.",
  implied: "A careful reader concludes it from the sentence; the step is given with the quote.",
};

export const STATUS_DEFINITIONS: Readonly<Record<Status, string>> = {
  inPlace: "It is so, or it is done.",
  underway: "It is being done.",
  intended: "It is aimed at, planned, encouraged or promoted.",
  claimed: "The text asserts it as an effect or a quality.",
};

export const FORCE_DEFINITIONS: Readonly<Record<Force, string>> = {
  required: "A law or rule defines it, or it must be.",
  encouraged: "It is encouraged, but nobody must.",
  permitted: "It may be.",
  forbidden: "It must not be.",
};

/** What a document is to the policy. */
export const ROLE_WORDS: Readonly<Record<DocumentRole, string>> = {
  primary: "Primary source",
  secondary: "Secondary source",
  translation: "Translation of the source",
};
