/** The words of the tab of proposals. */
import { counted, words as listWords } from "./list/words.ts";

export const words = {
  ...listWords,
  intro:
    "Claims from a language model, another program’s graph, a colleague’s atlas or a new version of a source come in as proposals. Each is checked against the words of the sources, and a person decides.",
  review: "Review",
  goOn: "Go on reviewing",
  unread: (number: number) => `${counted(number, "claim")} not read by a person`,
  openByGroup: "What is open",
  bring: "Bring proposals…",
  kept: (annotators: readonly string[], f1: number | undefined) =>
    `${annotators.join(" and ")}${f1 === undefined ? "" : `: links F1 ${f1.toFixed(2)}`}`,
  version: "A new version of a source…",
  replaced: (title: string) => `Nothing quotes “${title}” any more.`,
  removeOld: "Remove the old version",
} as const;
