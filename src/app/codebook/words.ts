/** Texts of the codebook, and the definitions of the terms that the format itself defines. */
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
  encouraged: "It is encouraged but not required.",
  permitted: "It may be.",
  forbidden: "It must not be.",
};

/** The role of a document for the policy. */
export const ROLE_WORDS: Readonly<Record<DocumentRole, string>> = {
  primary: "Primary source",
  secondary: "Secondary source",
  translation: "Translation of the source",
};
