/** What an edit did, in words, and whether it is kept: said wherever something is written. */
import type { Edit } from "../../draft/index.ts";
import type { KeepFailure, Kept } from "../../open/writing/keeping.ts";

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
  changeLink: (link) => `change the link ${link}`,
  reverse: (link) => `turn round ${link}`,
  changeName: (name) => `change ${name} in other texts`,
  changeAtlas: (what) => `change the ${what} of the atlas`,
  makePillars: (headings) => `make pillars of ${shortened(headings)}`,
  moveEntry: (name) => `move ${name} in the codebook`,
  takeCodebook: (name) => `take the codebook of ${name}`,
  changeEntry: (name) => `change ${name} in the codebook`,
  removeEntry: (name) => `remove ${name} from the codebook`,
  changeId: (id) => `change the id ${id}`,
  leaveUncited: (words) => `leave “${shortened(words)}” uncited`,
  citeAgain: (words) => `ask for quotes of “${shortened(words)}” again`,
  mend: (what) => `mend ${what}`,
  bring: (name) => `bring proposals from ${name}`,
  take: (id) => `take ${id}`,
  takeMany: (number) => `take ${number} proposals`,
  takeDifference: (id) => `take ${id}`,
  takeVersion: (id) => `quote the new version: ${id}`,
  leave: (id) => `leave ${id}`,
  open: (id) => `read ${id}`,
  mean: (label) => `say what “${shortened(label)}” means`,
  agreement: (names) => `keep the agreement of ${names}`,
  readAgain: (title) => `read ${title} again`,
  addVersion: (title) => `add the version ${title}`,
  dropVersion: (id) => `remove the old version ${id}`,
  reload: (name) => `reload ${name}`,
  addBriefing: (title) => `add the briefing ${title}`,
  changeBriefing: (title) => `change the briefing ${title}`,
  removeBriefing: (title) => `delete the briefing ${title}`,
  addStep: (title) => `add the step “${shortened(title)}”`,
  changeStep: (title) => `change the step “${shortened(title)}”`,
  moveStep: (title) => `move the step “${shortened(title)}”`,
  removeStep: (title) => `delete the step “${shortened(title)}”`,
  takeBriefings: () => "take over the briefings kept beside it",
  note: (of) => `note on ${shortened(of)}`,
  removeNote: (of) => `delete the note on ${shortened(of)}`,
  takeNotes: () => "take over the notes kept beside it",
  openNotes: (name) => `open the notes of ${name}`,
  saveView: (name) => `save the view ${name}`,
  renameView: (name) => `rename the view ${name}`,
  removeView: (name) => `delete the view ${name}`,
  retitle: (title) => `call the atlas “${title}”`,
};

const FAILURES: Readonly<Record<KeepFailure, string>> = {
  full: "Not kept: the browser's storage is full",
  blocked: "Not kept: the browser refuses to store it",
  silent: "Not kept yet: the browser's storage does not respond",
  newer: "Not kept: a newer version of this page writes this atlas; reload the page",
};

/** addNode → add node */
const spaced = (verb: string) => verb.replace(/(?=[A-Z])/g, " ").toLowerCase();
const shortened = (words: string) => {
  const characters = [...words];
  return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : words;
};

/** An edit in words: “merge MIIT”. */
export const editWords = ({ verb, object }: Pick<Edit, "verb" | "object">): string =>
  EDITS[verb]?.(object) ?? `${spaced(verb)} ${object}`.trim();

/** What undo and redo are called, and say. */
export const editDone = {
  undoOf: (edit: Edit) => `Undo: ${editWords(edit)}`,
  redoOf: (edit: Edit) => `Redo: ${editWords(edit)}`,
  undone: (edit: Edit) => `Undone: ${editWords(edit)}.`,
  redone: (edit: Edit) => `Done again: ${editWords(edit)}.`,
} as const;

/** Whether what was done is kept. */
export function keptWords(kept: Kept): string {
  if (kept === "kept") return "Kept on this machine";
  if (kept === "keeping") return "Being kept…";
  if (kept === "elsewhere") return "Another window writes";
  return FAILURES[kept.failure];
}
