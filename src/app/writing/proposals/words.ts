/** The words of proposals: their list, what is said of each, and the ways in. */

import type { Remark, Verdict } from "../../../review/verdicts/index.ts";
import type { Fate } from "../../../review/versions/index.ts";

const count = (number: number) => number.toLocaleString("en");
const counted = (number: number, one: string, many = `${one}s`) =>
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
  proposals: "Proposals",
  close: "Close",
  none: "No proposals yet.",
  intro:
    "Claims from a language model, another program’s graph, a colleague’s atlas or a new version of a source come in as proposals. Each is checked against the words of the sources, and a person decides.",
  progress: (done: number, all: number) => `${count(done)} of ${count(all)} reviewed`,
  checking: "Checking the words…",
  review: "Review",
  goOn: "Go on reviewing",
  unread: (number: number) => `${counted(number, "claim")} not read by a person`,

  list: "Proposals",
  state: "State",
  states: { all: "All", open: "Open", decided: "Decided", unread: "Not read" },
  openByGroup: "What is open",
  group: "Verdict",
  document: "Document",
  section: "Section",
  remark: "Remark",
  any: "Any",
  find: "Find in proposals",
  clear: "Clear",
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, "proposal") : `${count(shown)} of ${counted(all, "proposal")}`,
  nothing: "No proposal fits these filters.",
  keys: "a take, r leave, m mend, j on, k back, Ctrl+Z undo",

  take: "Take",
  leave: "Leave",
  mend: "Mend",
  on: "On",
  back: "Back",
  undo: "Undo",
  takeShown: (number: number) => `Take ${count(number)} that were on screen`,
  takeShownNote:
    "Only those whose words stand and of which nothing is to be asked. They count as not read by a person until each is opened.",
  takenMany: (number: number) => `${counted(number, "claim")} taken, not read yet.`,

  decisions: {
    taken: "Taken",
    left: "Left",
    mended: "Taken, mended",
    unread: "Taken, not read",
    open: "Open",
  },
  takenNow: "Taken.",
  leftNow: "Left.",
  allDone: "All are reviewed.",
  reason: "Why it is left (if you like)",
  showClaim: "Show on the map",

  from: (by: string | undefined, format: string, at: number) =>
    `${by ? `${by} · ` : ""}${format}, no. ${count(at)}`,
  formats: {
    table: "table",
    langextract: "LangExtract",
    graphdocument: "GraphDocument",
    graphrag: "GraphRAG",
    atlas: "colleague’s atlas",
    version: "new version",
  } as Readonly<Record<string, string>>,
  proposedWords: "Proposed",
  noWords: "It came without words.",
  ours: "Here",
  theirs: "There",
  before: "Before",
  after: "Now",
  ownWordsStand: "Its own words stand as they were; the sentence around them does not.",
  theirWords: "Their words",
  ourWords: "Our words",

  chosen: "Its words will be",
  thesePlaceWords: "These words",
  choosePlace: "Where do the words stand?",
  chooseNear: "Take the source’s words instead?",
  chooseOffered: "Which sentence says it?",
  chooseVersion: "What does it quote now?",
  noOffered: "No sentence names what this is about. Mend it, or leave it.",
  absent: "Nothing in these sources is like these words. Mend the words, or leave it.",
  gone: "Nothing is like its sentences. Leave it with the old version, or remove the claim on the map.",
  noClaim: "It says no more than that these words stand there. Mend it to say what they are.",
  needsReasoning: "Mend it to say how the words lead to the claim.",
  alike: (name: string, node: string) => `Is “${name}” the same as “${node}”?`,
  sameAs: (node: string) => `The same as ${node}`,
  another: "Another one",
  relation: (label: string) =>
    label === "" ? "Which relation is it?" : `What does “${label}” mean? Said once for all.`,
  kind: (name: string, label: string | undefined) =>
    label ? `What does the kind “${label}” mean? Said once for all.` : `What is “${name}”?`,
  otherOption: "Another…",
  cannot: "It can’t be taken yet: mend it, or leave it.",
  undone: "Undone.",
  ask: (number: number) =>
    number > 1 ? `Choose first: press 1 to ${Math.min(9, number)}.` : "Choose first: press 1.",

  mendTitle: "Mend the proposal",
  quoteWords: (at: number, all: number) => (all > 1 ? `Words ${at + 1}` : "Words"),
  subject: "Node, or source of a link",
  subjectKind: "Its kind",
  relationName: "Relation",
  object: "Target of a link",
  objectKind: "The target’s kind",
  basis: "Basis",
  status: "Status",
  force: "Force",
  asSuggested: "As the sentence suggests",
  negated: "The words deny the link",
  reasoning: "Reasoning",
  save: "Save",
  cancel: "Cancel",

  bring: "Bring proposals…",
  bringTitle: "Bring proposals",
  bringIntro:
    "A table (CSV, TSV, JSON lines), output of LangExtract, LangChain, Neo4j or GraphRAG, or a graph of another program (XLSX, GraphML, GEXF, JSON, RDF, REFI-QDA). A folder or zip of an atlas is compared with this one.",
  choose: "Choose files",
  drop: "or drop or paste them here",
  reading: "Reading…",
  stop: "Stop",
  which: "Which column is which?",
  isTable: "A table of claims",
  isGraph: (label: string) => `A graph: ${label}`,
  isClaims: (format: string) => `Output of ${format}`,
  noColumn: "none",
  roles: {
    id: "Number or id",
    subject: "Subject, or node",
    subjectKind: "Kind of the subject",
    relation: "Relation",
    object: "Object",
    objectKind: "Kind of the object",
    quote: "Quote",
    prefix: "Words before",
    suffix: "Words after",
    document: "Document",
    position: "Position",
  },
  quoteColumn: "Say which column has the quotes.",
  firstRows: "The first rows",
  by: "Who claims it",
  byHint: "A person or a tool; kept with each statement.",
  addDocuments: "Add the documents that it carries as sources",
  bringNow: "Bring them in",
  broughtNow: (number: number) => `${counted(number, "proposal")} brought in.`,
  remarksOfFile: "What could not be taken",

  colleague: "A colleague’s atlas…",
  colleagueTitle: (title: string) => `Compare with “${title}”`,
  colleagueIntro:
    "Open another atlas of the same sources: a folder’s files, a zip, or the one HTML file. You see how far both agree, and each difference becomes a proposal.",
  both: "Both",
  agreement: "Agreement",
  agreed: "agreed",
  f1: "F1",
  kappa: "kappa",
  alpha: "alpha",
  nodes: "Nodes",
  links: "Links",
  aspects: {
    kind: "Kind",
    type: "Type",
    relation: "Relation",
    basis: "Basis",
    status: "Status",
  } as Readonly<Record<string, string>>,
  yourName: "Your name",
  theirName: "Your colleague’s name",
  noAtlas: "There is no atlas that compiles among these files.",
  compareNow: (number: number) =>
    number === 0 ? "Keep the agreement" : `Bring in ${counted(number, "difference")}`,
  missing: (titles: readonly string[]) =>
    `Not in the colleague’s atlas, so its quotes are not compared: ${titles.join(", ")}.`,
  differing: (titles: readonly string[]) =>
    `With some other words there; quotes are compared where both correspond: ${titles.join(", ")}.`,
  kept: (annotators: readonly string[], f1: number | undefined) =>
    `${annotators.join(" and ")}${f1 === undefined ? "" : `: links F1 ${f1.toFixed(2)}`}`,

  version: "A new version of a source…",
  versionTitle: "A new version of a source",
  versionIntro:
    "The new text stands beside the old one, and every quote of the old one becomes a proposal. Nothing is taken over by itself.",
  whichDocument: "Which document is it a new version of?",
  newFile: "The new text",
  newTitle: "Its title",
  versionNow: "Compare",
  followed: (number: number) => `${counted(number, "quote")} to follow.`,
  replaced: (title: string) => `Nothing quotes “${title}” any more.`,
  removeOld: "Remove the old version",
  noText: "The file has no text.",

  workerFailed: (why: string) => `The reader failed (${why}).`,
  noWorker: "The reader did not start. Reload the page and try again.",
} as const;
