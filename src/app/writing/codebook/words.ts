/** Texts of the codebook that is written. */
import { counted } from "../../../query/words/index.ts";

export const words = {
  title: "Codebook",
  lists: { kinds: "Kinds", families: "Families", relations: "Relations", pillars: "Pillars" },
  about: "About the atlas",
  atlasTitle: "Title",
  description: "Description",
  scope: "What it covers and what not",
  atlasLanguage: "Language",
  atlasLanguageHint: "A tag such as en, for the words of the codebook and the names.",

  types: "Types",
  typeOf: (kind: string) => `Types of ${kind}`,
  name: "Name",
  plural: "Plural",
  inverse: "The same from the other end",
  inverseHint: "“is funded by” for “funds”.",
  family: "Family",
  otherWords: "Other words for it",
  otherWordsHint: "That a question may use, one a line.",
  symmetric: "Holds both ways",
  from: "From",
  to: "To",
  addEnd: (end: string) => `Add to “${end}”`,
  removeEnd: (name: string, end: string) => `Take ${name} off “${end}”`,
  wholeKind: (name: string) => `${name}, any type`,
  definition: "Definition",
  example: "For example",
  nearMiss: "Not",
  nearMissHint: "What could be taken for it and is something else.",
  sections: "Sections",
  addSection: "Add a section",
  removeSection: (heading: string) => `Take “${heading}” off`,
  passages: "Passages",
  addPassage: "Add a passage",
  addPassageHint: "Words of a document, as it has them.",
  removePassage: (number: number) => `Remove passage ${number}`,
  passage: (number: number) => `Passage ${number}`,
  document: "Document",

  add: (list: string) => `Add to ${list.toLowerCase()}`,
  newName: "Name of the new one",
  newNameHint: "Enter adds it.",
  newDefinition: "Define it.",
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,

  unused: "Nothing names it yet.",
  uses: (claims: number, others: number, steps: number) =>
    `A change touches ${[
      claims > 0 && counted(claims, "claim"),
      others > 0 && `${counted(others, "place")} of the codebook`,
      steps > 0 && counted(steps, "step"),
    ]
      .filter((part) => part !== false)
      .join(", ")}.`,
  showUses: "Which claims",
  remove: "Remove…",
  removeTitle: (name: string) => `Remove ${name}`,
  removeInstead: "What names it, names instead",
  removeNone: "Nothing: it is shown as a problem",
  removeNow: (name: string) => `Remove ${name} from the codebook`,
  unfit: (count: number, name: string, end: string) =>
    `${counted(count, "link")} with “${end}” of ${name} would not be shown until ${count === 1 ? "it is" : "they are"} mended.`,
  takeOff: "Take it off",
  cancel: "Cancel",

  save: "Save the codebook alone",
  take: "Take a codebook…",
  takeFrom: "From",
  chooseSource: "Choose where from…",
  file: "A file…",
  noCodebook: "There is no codebook in it.",
  nothingNew: "All of it is here already.",
  brings: (kinds: number, types: number, families: number, relations: number, known: number) =>
    `It adds ${[
      kinds > 0 && counted(kinds, "kind"),
      types > 0 && counted(types, "type"),
      families > 0 && (families === 1 ? "1 family" : `${families} families`),
      relations > 0 && counted(relations, "relation"),
    ]
      .filter((part) => part !== false)
      .join(", ")}.${known > 0 ? ` ${known} are here already, and stay as they are.` : ""}`,
  takeNow: "Add them",
  notRead: (why: string) => `It could not be read (${why}).`,
} as const;
