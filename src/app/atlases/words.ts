/** The texts of the dialog "Atlases", and of what can go wrong with atlases of one's own. */
import type { Problem } from "../../atlas/files/index.ts";
import type { Outcome, Progress } from "./brought.ts";

const count = (value: number) => value.toLocaleString("en");
const counted = (value: number, one: string, several = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : several}`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** As the browser writes a date and a time of day. */
const dateOf = (time: number) =>
  new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

export const words = {
  title: "Atlases",
  close: "Close",
  intro:
    "Drop an atlas anywhere on the page, or paste it: its folder, a zip, atlas.json with its texts, or a saved HTML file. A document (PDF, Word, a web page, Markdown or text) begins a new one. All is opened on this machine and sent nowhere; nothing in it is run.",
  claims: (names: string) =>
    `${names}: claims of others, or a graph. They have no place without words of a source, so they come in as proposals.`,
  claimsHere: (title: string) => `Bring them into “${title}”`,
  documents: (names: readonly string[]) =>
    `${names.join(", ")}: ${names.length === 1 ? "a document" : "documents"}. An atlas is made from it, every claim with words that stand in it.`,
  beginWith: "Begin a new atlas with it",
  addTo: (title: string) => `Add it to “${title}”`,
  readOnly: "Only read it",
  withDocuments: (names: readonly string[]) =>
    `${names.join(", ")} ${names.length === 1 ? "is its first document" : "are its first documents"}.`,
  claimsNew: "Or make a new atlas for them with “New atlas”; its documents are added there.",
  newAtlas: "New atlas",
  newNote: "Begin from a title and a codebook; documents are added when it is open.",
  newTitleOf: "Title",
  newLanguage: "Language",
  newLanguageNote: "A tag such as en, de or zh-Hans: the language of its words.",
  newCodebook: "Codebook",
  policyCodebook: "Policy ecosystem",
  emptyCodebook: "Empty: one kind, to be renamed",
  codebookOf: (title: string) => `Of “${title}”`,
  create: "Create",
  creating: "Being made…",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  stop: "Stop",
  opening: "Being opened…",
  progressName: "Progress",
  progress: ({ name, step, at, of }: Progress) => {
    const which = of > 1 ? ` (${at + 1} of ${of})` : "";
    return step.step === "compiling"
      ? `Checking ${name}${which}…`
      : `Laying out ${name}${which}, ${step.done + 1} of ${step.of}…`;
  },

  outcome: ({ title, is, problems }: Outcome) => {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    switch (is) {
      case "kept":
        return `“${title}” is kept on this machine.`;
      case "known":
        return `“${title}” is on this machine already.`;
      case "unkept":
        return `“${title}” is open as long as this page is.`;
      case "faulty":
        return `“${title}” has ${counted(errors, "error")}. What has none is shown; the rest can be mended in Write.`;
      case "broken":
        return `“${title}” has ${counted(errors, "error")}, so it can't be shown as a map. Mend its files, then open it again.`;
    }
  },
  open: (title: string) => `Open “${title}”`,
  openInWrite: (title: string) => `Open “${title}” in Write`,
  problems: (problems: readonly Problem[]) => {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const warnings = problems.length - errors;
    return [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ].join(", ");
  },
  problemsOf: (title: string) => `Problems of ${title}`,
  error: "Error",
  warning: "Warning",
  place: ({ file, line, column }: Problem) => `${file}, line ${count(line)}, column ${column}`,
  fixable: "“policy-atlas verify --fix” mends it.",
  moreProblems: (number: number) => `and ${count(number)} more`,
  copyProblems: "Copy the problems",
  copied: "Copied",
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself.",

  nothing:
    "There is no atlas among these files: no atlas.json, and no HTML file that Policy Atlas has saved.",
  tooLarge: (most: number) =>
    `These files have more than ${megabytes(most)} together; they are not opened.`,
  tooMany: (most: number) =>
    `These are more than ${count(most)} files; they are not opened. Choose the atlas's own folder.`,
  notReadable: (path: string, why: string) => `${path} can't be read: ${why}`,
  oldPage:
    "The atlas in this HTML file is not one of this version of Policy Atlas. Open its folder instead, or save the HTML file anew.",
  workerFailed: (why: string) =>
    `Opening the atlas failed (${why}). This is a fault of Policy Atlas, not yours.`,
  noWorker:
    "What opens atlases could not be loaded, or ran out of memory. Check the connection, then try again.",
  cannotBuild: "Changed like this, it would have errors; it stays as it was.",
  noFiles: "This page has no texts of its sources, so it can only be read.",
  noSource: "This HTML file holds no atlas.json.",
  noLongerBuilds: (errors: number, first: string) =>
    `this version of Policy Atlas finds ${counted(errors, "error")} in it, first: ${first}`,
  notKept: (title: string, why: string) =>
    `“${title}” is not kept: the browser's storage is full or blocked (${why}). It is lost when this page is closed; save it, or remove another atlas.`,
  notRead: (title: string, why: string) => `“${title}” can't be read: ${why}.`,
  noDatabase: (why: string) =>
    `What is kept on this machine can't be read (${why}). The browser may block storage for this page.`,
  newer: (number: number) =>
    `${counted(number, "atlas", "atlases")} kept by a newer version of this page can't be shown; reload the page.`,
  damaged: (number: number) =>
    `What was kept of ${counted(number, "atlas", "atlases")} is damaged and has been set aside.`,
  saveDamaged: "Save what is left",
  dropDamaged: "Delete it",
  damagedFile: "atlases-set-aside.zip",

  own: "On this machine",
  ownEmpty: "None yet.",
  ownNote:
    "Kept in this browser only. Browsers may delete what is kept, so back it up now and then.",
  shipped: (isFile: boolean) => (isFile ? "In this file" : "On this site"),
  examples: "Examples",
  examplesNote: "Invented, to learn from by changing it: in “Write” it becomes your own copy.",
  shown: "is shown",
  counts: (nodes: number, links: number, quotes?: number) =>
    [
      counted(nodes, "node"),
      counted(links, "link"),
      ...(quotes === undefined ? [] : [counted(quotes, "quote")]),
    ].join(", "),
  changed: (time: number) => `changed ${dateOf(time)}`,
  unkept: "not kept",
  rename: (title: string) => `Rename ${title}`,
  renameShort: "Rename",
  newTitle: "New title",
  saveTitle: "Save title",
  cancel: "Cancel",
  renamed: (title: string) => `The title is “${title}” now.`,
  duplicate: (title: string) => `Duplicate ${title}`,
  duplicateShort: "Duplicate",
  duplicated: (title: string) => `“${title}” is duplicated.`,
  copyOf: (title: string) => `${title} (copy)`,
  save: (title: string) => `Save ${title}`,
  saveShort: "Save as a zip",
  remove: (title: string) => `Remove ${title}`,
  removeShort: "Remove",
  removed: (title: string) => `“${title}” is removed.`,
  undo: "Undo",
  undone: (title: string) => `“${title}” is back.`,
  backUp: "Back up all",
  backUpFile: (day: string) => `policy-atlases-${day}.zip`,
} as const;
