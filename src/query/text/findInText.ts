/** Finds words in documents, as a reader types them. */
import type { Document } from "../../atlas/index.ts";
import type { Range } from "../../atlas/text/index.ts";
import type { Part } from "./documentBlocks.ts";

export interface Occurrence extends Range {
  /** The id of the document. */
  readonly document: string;
}

/** The search stops after this many occurrences: a longer list is of no use to a reader. */
export const OCCURRENCES_MAX = 2000;

/** Groups of characters that are typed in one way and printed in several. */
const LOOKALIKES: readonly string[] = ["'’‘ʼ", '"“”„«»', "-‐‑–—"];

/**
 * The first `OCCURRENCES_MAX` occurrences of the words, in reading order; none for blank words.
 * Ignores case, the shape of quotation marks and dashes, and the amount of white space. An
 * occurrence never spans two paragraphs.
 */
export function findInText(
  documents: readonly { readonly document: Document; readonly parts: readonly Part[] }[],
  words: string,
): readonly Occurrence[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  const occurrences: Occurrence[] = [];
  for (const { document, parts } of documents) {
    for (const part of parts) {
      for (const match of document.text.slice(part.start, part.end).matchAll(pattern)) {
        const start = part.start + match.index;
        occurrences.push({ document: document.id, start, end: start + match[0].length });
        if (occurrences.length === OCCURRENCES_MAX) return occurrences;
      }
    }
  }
  return occurrences;
}

function patternOf(words: string): RegExp | undefined {
  const trimmed = words.trim();
  if (trimmed === "") return undefined;
  const source = [...trimmed.replace(/\s+/gu, " ")].map((character) => {
    if (character === " ") return "\\s+";
    const alike = LOOKALIKES.find((group) => group.includes(character));
    return alike ? `[${[...alike].map(escaped).join("")}]` : escaped(character);
  });
  return new RegExp(source.join(""), "giu");
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&");
}
