/** The words of proposals and of their list. */
import type { Remark, Verdict } from "../../../../review/verdicts/index.ts";
import type { Fate } from "../../../../review/versions/index.ts";

export const count = (number: number) => number.toLocaleString("en");
export const counted = (number: number, one: string, many = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : many}`;

/** What groups proposals: what of the words stands, or what a colleague or a new version changes. */
export type Group = Verdict | Fate | "change" | "removal";

export const GROUP_WORDS: Readonly<
  Record<Group, { readonly name: string; readonly means: string }>
> = {
  verbatim: { name: "Verbatim", means: "The words stand in the source." },
  repairable: {
    name: "Differs in form",
    means: "Only spacing, quotation marks or hyphens differ; the source’s words are taken.",
  },
  several: { name: "More than once", means: "The words stand more than once: choose where." },
  near: { name: "Near", means: "The words are not there; the nearest passage is shown." },
  none: { name: "No words", means: "It came without words; sentences that name it are offered." },
  absent: { name: "Absent", means: "Nothing in these sources is like the words." },
  same: { name: "Same", means: "Its sentences and their paragraph are as they were." },
  moved: { name: "Moved", means: "Its sentences and their paragraph stand elsewhere." },
  paragraph: {
    name: "Paragraph changed",
    means: "Its sentences are the same, their paragraph is not.",
  },
  changed: { name: "Changed", means: "Its sentences are not as they were." },
  gone: { name: "Gone", means: "Nothing in the new version is like its sentences." },
  change: {
    name: "Described differently",
    means: "A colleague describes this claim in another way.",
  },
  removal: { name: "Only here", means: "The colleague does not have this claim." },
};

export const REMARK_WORDS: Readonly<Record<Remark, string>> = {
  known: "Already in the atlas: its quote is added",
  doubled: "Another proposal says the same",
  alike: "A node of like name is there",
  endNotNamed: "The sentence names neither end: it needs a reasoning",
  negated: "The sentence denies, asks or quotes the words",
  codebook: "Does not fit the codebook",
};

export const words = {
  close: "Close",
  progress: (done: number, all: number) => `${count(done)} of ${count(all)} reviewed`,
  checking: "Checking the words…",
  list: "Proposals",
  state: "State",
  states: { all: "All", open: "Open", decided: "Decided", unread: "Not read" },
  group: "Verdict",
  document: "Document",
  section: "Section",
  remark: "Remark",
  any: "Any",
  find: "Find in proposals",
  clear: "Clear",
  decisions: {
    taken: "Taken",
    left: "Left",
    mended: "Taken, mended",
    unread: "Taken, not read",
    open: "Open",
  },
  formats: {
    table: "table",
    langextract: "LangExtract",
    graphdocument: "GraphDocument",
    graphrag: "GraphRAG",
    atlas: "colleague’s atlas",
    version: "new version",
  } as Readonly<Record<string, string>>,
  ours: "Here",
  theirs: "There",
  colleague: "A colleague’s atlas…",
  agreement: "Agreement",
  aspects: {
    kind: "Kind",
    type: "Type",
    relation: "Relation",
    basis: "Basis",
    status: "Status",
  } as Readonly<Record<string, string>>,
} as const;
