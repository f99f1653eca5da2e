/** The texts of the frame around writing: its tabs, the history, and what is kept. */
import type { DraftProblem } from "../../../atlas/files/index.ts";
import type { Edit } from "../../../draft/index.ts";
import type { Kept } from "../../../open/writing/writing.ts";

const count = (value: number) => value.toLocaleString("en");
const counted = (value: number, one: string, several = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : several}`;

/** What an edit did, by the name of its verb; a verb that is not here is told by its own words. */
const EDITS: Readonly<Record<string, (object: string) => string>> = {
  addDocument: (title) => `add ${title}`,
  changeDocument: (id) => `change ${id}`,
  changeText: (id) => `change the text of ${id}`,
  removeDocument: (id) => `remove ${id}`,
  addNode: (name) => `add ${name}`,
  addLink: (id) => `add link ${id}`,
  addQuote: (claim) => `add a quote to ${claim}`,
  changeClaim: (claim) => `change ${claim}`,
  changeQuote: (claim) => `change a quote of ${claim}`,
  removeQuote: (claim) => `remove a quote of ${claim}`,
  remove: (claims) => `remove ${claims}`,
  merge: (claim) => `merge ${claim}`,
  split: (claim) => `split ${claim}`,
  addEntry: (name) => `add ${name} to the codebook`,
  changeEntry: (name) => `change ${name} in the codebook`,
  removeEntry: (name) => `remove ${name} from the codebook`,
  changeId: (id) => `change the id ${id}`,
  leaveUncited: (words) => `leave “${shortened(words)}” uncited`,
  citeAgain: (words) => `ask for quotes of “${shortened(words)}” again`,
  mend: (what) => `mend ${what}`,
};

/** addNode → add node */
const spaced = (verb: string) => verb.replace(/(?=[A-Z])/g, " ").toLowerCase();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const shortened = (words: string) => {
  const characters = [...words];
  return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : words;
};

/** An edit in words: “merge MIIT”. */
export const editWords = ({ verb, object }: Pick<Edit, "verb" | "object">): string =>
  EDITS[verb]?.(object) ?? `${spaced(verb)} ${object}`.trim();

export const words = {
  writing: "Writing",
  tabs: "Parts of the writing",
  sources: "Sources",
  problems: "Problems",
  history: "History",
  filters: "Filters",
  close: "Close",

  undo: "Undo",
  redo: "Redo",
  undoOf: (edit: Edit) => `Undo: ${editWords(edit)}`,
  redoOf: (edit: Edit) => `Redo: ${editWords(edit)}`,
  undone: (edit: Edit) => `Undone: ${editWords(edit)}.`,
  redone: (edit: Edit) => `Done again: ${editWords(edit)}.`,

  ownCopy: "This is your own copy now; the atlas of this site stays as it is.",
  onlyRead: "This page has no texts of its sources, so this atlas can only be read.",

  noSources: "No documents yet.",
  cited: (cited: number, sentences: number) =>
    sentences === 0 ? "no sentences" : `${count(cited)} of ${counted(sentences, "sentence")} cited`,
  open: (left: number) => (left === 0 ? "all accounted for" : `${count(left)} to go`),
  openText: (title: string) => `Open ${title} in the text`,
  uncited: (left: number) => `Show what is not cited: ${count(left)}`,
  notRead: "not read: see Problems",

  noProblems: "No problems: every quote stands in its source.",
  error: "Error",
  warning: "Warning",
  counts: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ].join(", "),
  leftOut: "Not shown until mended",
  mend: "Mend",
  mendOf: (name: string) => `Mend ${name}`,
  inForm: (number: number) => counted(number, "quote in form", "quotes in form"),
  mended: "Mended.",
  mendAll: (number: number) => `Mend ${count(number)} in form`,
  mendAllNote: "What “policy-atlas verify --fix” would mend; no claim changes.",
  more: (number: number) => `Show ${count(number)} more`,
  inText: ({ line }: NonNullable<DraftProblem["place"]>) => `line ${count(line)}`,
  ofAtlas: "The atlas",

  asOpened: "As it was opened",
  now: "now",
  historyNote: "Press a line to go to that point. What was done after it can be done again.",
  noHistory: "Nothing has been changed yet.",
  capital,

  kept: (kept: Kept): string => {
    if (kept === "kept") return "Kept on this machine";
    if (kept === "keeping") return "Being kept…";
    if (kept === "elsewhere") return "Another window writes";
    return `Not kept: ${kept.failure}`;
  },
} as const;
