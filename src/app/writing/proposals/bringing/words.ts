/** The words of the ways in which proposals come. */
import { counted, words as listWords } from "../list/words.ts";

export const words = {
  ...listWords,
  bringTitle: "Bring proposals",
  bringIntro:
    "A table (CSV, TSV, JSON lines), output of LangExtract, LangChain, Neo4j or GraphRAG, or a graph of another program (XLSX, GraphML, GEXF, JSON, RDF, REFI-QDA). A folder or zip of an atlas is compared with this one.",
  choose: "Choose files",
  drop: "or drop or paste them here",
  reading: "Reading…",
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
  colleagueTitle: (title: string) => `Compare with “${title}”`,
  colleagueIntro:
    "Open another atlas of the same sources: a folder’s files, a zip, or the one HTML file. You see how far both agree, and each difference becomes a proposal.",
  both: "Both",
  f1: "F1",
  kappa: "kappa",
  alpha: "alpha",
  nodes: "Nodes",
  links: "Links",
  yourName: "Your name",
  theirName: "Your colleague’s name",
  noAtlas: "There is no atlas that compiles among these files.",
  compareNow: (number: number) =>
    number === 0 ? "Keep the agreement" : `Bring in ${counted(number, "difference")}`,
  missing: (titles: readonly string[]) =>
    `Not in the colleague’s atlas, so its quotes are not compared: ${titles.join(", ")}.`,
  differing: (titles: readonly string[]) =>
    `With some other words there; quotes are compared where both correspond: ${titles.join(", ")}.`,
  versionTitle: "A new version of a source",
  versionIntro:
    "The new text stands beside the old one, and every quote of the old one becomes a proposal. Nothing is taken over by itself.",
  whichDocument: "Which document is it a new version of?",
  newFile: "The new text",
  newTitle: "Its title",
  keepsBoth: "Keep both versions",
  keepsBothNote:
    "What holds is quoted from both. Compare, and the colour “Version” of the map, then show what holds in both, only before and only after.",
  versionNow: "Compare",
  followed: (number: number) => `${counted(number, "quote")} to follow.`,
  noText: "The file has no text.",
  workerFailed: (why: string) => `The reader failed (${why}).`,
  noWorker: "The reader did not start. Reload the page and try again.",
} as const;
