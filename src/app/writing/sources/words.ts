/** Texts of what is said of a document while an atlas is written. */
import type { AuthorKind, DocumentRole } from "../../../atlas/format/index.ts";
import { counted } from "../../../query/words/index.ts";

const ROLES: Readonly<Record<DocumentRole, string>> = {
  primary: "The policy itself",
  secondary: "About it",
  translation: "A translation of it",
};

const AUTHOR_KINDS: Readonly<Record<AuthorKind, string>> = { person: "Person", body: "Body" };

export const words = {
  about: "About it",
  aboutOf: (title: string) => `About ${title}`,
  title: "Title",
  role: "What it is",
  roles: ROLES,
  language: "Language",
  languageHint: "Only where it is not that of the atlas: en, zh-Hans.",
  authors: "Authors",
  author: (number: number) => `Author ${number}`,
  authorHint: "“Family, Given”, or as the document has it.",
  authorKind: (number: number) => `What author ${number} is`,
  authorKinds: AUTHOR_KINDS,
  addAuthor: "Add an author",
  removeAuthor: (name: string) => `Take ${name} off`,
  publisher: "Publisher",
  published: "Published",
  publishedHint: "As far as it is known: 2026, 2026-03, 2026-03-14.",
  url: "Address on the web",
  urlForm: "An address begins with https:// or http://.",
  accessed: "Read there on",
  licence: "Licence",
  version: "Version",
  versionHint: "As the document names it.",
  replaces: "New version of",
  none: "None",
  files: "File and original",
  file: "File of its text",
  fileHint: "A .md or .txt file in the atlas's folder.",
  fileForm: "A path within the folder that ends in .md or .txt.",
  fileTaken: "Another document has this file.",
  original: "File it was read from",
  originalKind: "Kind of that file",
  cuts: "What was left out of it",
  cutsHint: "Readers are told. One a line.",
  fixed: "The text may not change: a change is an error",
  read: "Sections that were read",
  readHint:
    "Without any, all was. With one, whatever is not listed in any document counts as unread.",
  addRead: "Add a section",
  removeRead: (heading: string) => `Take “${heading}” off`,

  removeTitle: (title: string) => `Remove ${title}`,
  removesClaims: (count: number) =>
    `${counted(count, "claim")} ${count === 1 ? "quotes" : "quote"} it, and will not be shown until ${count === 1 ? "it quotes" : "they quote"} other words:`,
  removesSteps: (count: number) =>
    `${counted(count, "step")} of briefings ${count === 1 ? "names" : "name"} it, and will show the rest:`,
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  removeNow: (title: string) => `Remove ${title} now`,
} as const;
