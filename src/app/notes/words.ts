/** The texts of own notes and named views. */
import type { NoteFilter } from "../../notes/index.ts";
import type { SaveFailure, Saving } from "../../open/authorState.ts";

const shortened = (words: string) => {
  const characters = [...words];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : words;
};

/** What was done, by the verb of it. */
const DONE = {
  note: (of: string) => `Note on ${shortened(of)} kept.`,
  removeNote: (of: string) => `Note on ${shortened(of)} deleted.`,
  openNotes: (name: string) => `Notes of ${name} taken in.`,
  saveView: (name: string) => `View “${name}” saved.`,
  renameView: (name: string) => `The view is called “${name}” now.`,
  removeView: (name: string) => `View “${name}” deleted.`,
} as const;

export type NoteVerb = keyof typeof DONE;

const FAILURES: Readonly<Record<SaveFailure, string>> = {
  full: "Not kept: the browser’s storage is full. Download notes.json.",
  blocked:
    "Not kept: the browser blocks storage for this page. Download notes.json before you leave.",
  silent: "Not kept yet: the browser’s storage does not respond. Download notes.json.",
  outdated:
    "Not kept: a newer version of this page keeps notes here. Download notes.json, then reload.",
};

/** Why the last change is not kept; `undefined` where it is, or is about to be. */
export const failureWords = (saving: Saving): string | undefined =>
  saving === "kept" || saving === "pending" ? undefined : FAILURES[saving];

export const words = {
  done: (verb: NoteVerb, object: string) => DONE[verb](object),
  undo: "Undo",
  undone: "Undone.",

  title: "Notes and views",
  intro:
    "What you write here is yours: it is kept on this machine, and is no part of what the sources say.",
  introWriting:
    "What you write here is part of your atlas’s folder (notes.json), not of its claims.",

  yours: "Your note",
  yourNotes: "Your notes",
  theirs: "Note that came with the atlas",
  theirNotes: "Notes that came with the atlas",
  add: "Add a note",
  addOn: (of: string) => `Add a note on ${shortened(of)}`,
  edit: "Edit",
  editOn: (of: string) => `Edit the note on ${shortened(of)}`,
  remove: "Delete",
  removeOn: (of: string) => `Delete the note on ${shortened(of)}`,
  text: "Note",
  tags: "Tags",
  tagsHint: "Separated by commas",
  doubt: "I doubt this",
  doubted: "Doubted",
  save: "Keep",
  cancel: "Cancel",
  elsewhere: "Another window writes the notes of this atlas; you can read them here.",
  writeHere: "Write here instead",
  tooMany: (most: number) =>
    `There are ${most.toLocaleString("en")} notes, which is the limit. Delete some first.`,

  views: "Views with a name",
  viewsHint: "A view is all that is shown: filters, selection, arrangement and camera.",
  noViews: "None yet. Give a view a name to come back to it.",
  viewName: "Name of this view",
  saveView: "Save this view",
  replaceView: "Replace that view",
  taken: "A view of this name is there; saving takes its place.",
  openView: (name: string) => `Open the view ${name}`,
  opened: (name: string) => `View “${name}” opened.`,
  ignored: (name: string, what: string) =>
    `The view “${name}” names what this atlas does not have: ${what}.`,
  rename: "Rename",
  renameOf: (name: string) => `Rename the view ${name}`,
  newName: (name: string) => `New name of ${name}`,
  removeViewOf: (name: string) => `Delete the view ${name}`,

  noNotes:
    "None yet. Open a node, a link or a quote and press “Add a note”: a text, tags, or “I doubt this”.",
  show: (of: string) => `Show ${shortened(of)}`,
  lost: "Without a place",
  lostHint:
    "What these were written on is not in this atlas now, since it was renamed, removed or quoted anew. They are kept.",

  file: "As a file",
  download: "Download notes.json",
  open: "Open a notes.json",
  fileHint: "To keep them elsewhere, or to hand them to a colleague. Opening adds to what is here.",
  notRead: (name: string, line: number, column: number, message: string) =>
    `${name} was not opened. Line ${line}, column ${column}: ${message}`,
  notText: (name: string, message: string) => `${name} was not opened. ${message}`,
  tooLarge: "It is larger than notes are.",
  takenIn: (notes: number, views: number) =>
    `${notes === 1 ? "1 note" : `${notes} notes`} and ${views === 1 ? "1 view" : `${views} views`}`,

  filter: (filter: NoteFilter) =>
    filter === "doubt" ? "Doubted" : filter === "text" ? "With a note" : `#${filter.slice(4)}`,
  filterCount: (count: number) =>
    count === 1 ? "1 node or link has it" : `${count} nodes and links have it`,
  sign: (doubted: boolean) => (doubted ? "You doubt this" : "With your note"),
} as const;
