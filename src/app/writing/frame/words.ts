/** The texts of the frame around writing: its tabs, the history, and what is kept. */
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { editDone, keptWords } from "../editWords.ts";
import type { SavedFolder, SavedZip } from "./folderMemory.ts";

interface LastSaved {
  readonly folder: SavedFolder | undefined;
  readonly isSaved: boolean;
  readonly zip: SavedZip | undefined;
  readonly isZipped: boolean;
}

const count = (value: number) => value.toLocaleString("en");
const counted = (value: number, one: string, several = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : several}`;

/** The day too, unless it is today. */
const timeOf = (at: number) => {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Date(at).toLocaleString("en-GB", {
    ...(!isToday && { dateStyle: "medium" }),
    timeStyle: "short",
  });
};

const SENTENCE_MOST = 90;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const words = {
  writing: "Writing",
  tabs: "Parts of the writing",
  sources: "Sources",
  problems: "Problems",
  codebook: "Codebook",
  proposals: "Proposals",
  history: "History",
  filters: "Filters",
  close: "Close",

  undo: "Undo",
  redo: "Redo",
  ...editDone,

  ownCopy: "This is your own copy now; the atlas of this site stays as it is.",
  onlyRead: "This page has no texts of its sources, so this atlas can only be read.",

  noSources: "No documents yet. What is mapped are their words, so begin by adding one.",
  addDocuments: "Add documents",
  pasteText: "Paste text",
  textTitle: "Title of the text",
  text: "Text or Markdown",
  addText: "Add this text",
  pasted: "pasted text",
  reading: (number: number) => `${counted(number, "document")} being read…`,
  noText: "there is no text in it.",
  added: (name: string) => `${name} is added.`,
  leftOutOf: (number: number) =>
    `${counted(number, "line")} such as page numbers and running heads ${number === 1 ? "was" : "were"} left out; “Read documents” shows them.`,
  notAdded: ({ name, note }: { readonly name: string; readonly note: string | undefined }) =>
    `${name} is not added: ${note ?? ""}`,
  readAgainOf: (title: string) => `Read ${title} again from a file`,
  readAgainNote:
    "Puts what a file says in the place of this text; quotes follow, and what can’t is proposed",
  readAnew: (title: string, { followed, open }: { followed: number; open: number }) =>
    `${title} has the text of the file now. ${
      followed + open === 0
        ? "Nothing quotes it."
        : `${counted(followed, "quote")} ${followed === 1 ? "follows" : "follow"} it${
            open === 0
              ? "."
              : `; ${count(open)} ${open === 1 ? "quotes" : "quote"} the text of before until you decide, in Proposals.`
          }`
    }`,
  originalNotKept:
    "There is no room in this browser for the file itself, so its pages can’t be opened from here.",
  notReadFile: ({ name, note }: { readonly name: string; readonly note: string }) =>
    `${name} is not read: ${note}`,
  sameText: (title: string) => `The file says the same as ${title}.`,
  removeOf: (title: string) => `Remove ${title}`,
  removedOf: (title: string) => `${title} is removed; Undo brings it back.`,
  cited: (cited: number, sentences: number) =>
    sentences === 0 ? "no sentences" : `${count(cited)} of ${counted(sentences, "sentence")} cited`,
  open: (left: number) => (left === 0 ? "all accounted for" : `${count(left)} to go`),
  explained: (left: number) => `${count(left)} left uncited for a reason`,
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
  toDo: "Left to do",
  toDoNote:
    "No faults, but what is not done yet, such as sentences that no claim quotes. Press one to go there.",
  noNodes: "There are no nodes yet: select words in Text, and make one of them.",
  leftOut: "Not shown until mended",
  mend: "Mend",
  mendOf: (name: string) => `Mend ${name}`,
  inForm: (number: number) => counted(number, "quote in form", "quotes in form"),
  mended: "Mended.",
  makePillar: "Make it a pillar",
  makePillarOf: (heading: string) => `Make “${heading}” a pillar`,
  makePillars: (number: number) => `Make a pillar of each of ${count(number)} sections`,
  makePillarsNote: "Pillars are the themes of the map; they can be named and joined in Codebook",
  pillarDefinition: (heading: string) => `What the section “${heading}” speaks of.`,
  pillarsMade: (number: number) => `Made: ${counted(number, "pillar")}.`,
  mendAll: (number: number) => `Mend ${count(number)} in form`,
  mendAllNote: "What “policy-atlas verify --fix” would mend; no claim changes.",
  more: (number: number) => `Show ${count(number)} more`,
  inText: ({ line }: NonNullable<DraftProblem["place"]>) => `line ${count(line)}`,
  /** Its beginning, at the end of a word. */
  sentence: (text: string) =>
    `“${text.length > SENTENCE_MOST ? `${text.slice(0, SENTENCE_MOST).replace(/\s+\S*$/u, "")}…` : text}”`,
  notCited: (title: string) =>
    `Not cited in ${title}: code it, or say with “Uncited” why nothing quotes it.`,
  ofAtlas: "The atlas",

  asOpened: "As it was opened",
  now: "now",
  historyNote: "Press a line to go to that point. What was done after it can be done again.",
  noHistory: "Nothing has been changed yet.",
  capital,

  save: "Save",
  saveNote: "Writes the files that changed into the atlas's folder",
  saveZip: "Save as a zip",
  saveZipNote: "This browser can't write into folders; a zip of the folder is downloaded",
  zipNote: "Downloads the atlas's folder as a zip, which opens again in Atlases",
  savedNow: "Saved.",
  zipped: ({ name, files }: SavedZip) =>
    `${name} is downloaded: the atlas's folder, with ${counted(files, "file")}. It opens again in Atlases.`,
  noFolder: (why: string) =>
    `The browser lets the page open no folder (${why}). Save as a zip instead; what you wrote is kept on this machine.`,
  saved: ({ folder, isSaved, zip, isZipped }: LastSaved): string => {
    if (zip && zip.at > (folder?.at ?? 0) && (isZipped || folder?.at === undefined)) {
      return isZipped
        ? `saved as a zip at ${timeOf(zip.at)}`
        : `changed since the zip of ${timeOf(zip.at)}`;
    }
    if (folder?.at === undefined) return "not saved to a folder";
    const { name } = folder.handle;
    return isSaved
      ? `saved to ${name}, ${timeOf(folder.at)}`
      : `not saved to ${name} since ${timeOf(folder.at)}`;
  },
  folderRefused: (name: string) =>
    `The browser does not let the page write into “${name}”. Nothing was saved; what you wrote is kept on this machine.`,
  folderFailed: (name: string, why: string) =>
    `Saving to “${name}” stopped (${why}). What you wrote is kept on this machine; save it again, or as a zip.`,
  otherFolder: "Another folder",
  changedThere: (name: string, paths: readonly string[]) =>
    `Another program has changed ${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ", …" : ""} in “${name}” since it was saved from here.`,
  keepBoth: "Keep both",
  keepBothNote: "Saves yours, and keeps the other beside it, with “.other” in its name",
  reload: "Reload",
  reloadNote: "Takes the files of the folder in place of what you wrote; it can be undone",
  overwrite: "Overwrite",
  overwriteNote: "Saves yours in the place of the other",
  notNow: "Not now",

  elsewhere: "This atlas is written in another window. You see here what is done there.",
  writeHere: "Write here instead",
  notKept:
    "What you write is in this window only, until it can be kept. Nothing is lost while it is open.",
  tryAgain: "Try again",
  lost: (number: number) =>
    `${counted(number, "edit")} could not be read or made again, and ${number === 1 ? "was" : "were"} set aside.`,
  saveLost: "Download them",
  lostFile: "edits-not-made.json",

  kept: keptWords,
} as const;
