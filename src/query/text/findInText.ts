/** Finding words in a document, as a reader types them. */
import type { Document } from "../../atlas/index.ts";
import type { Range } from "../../atlas/text/index.ts";
import type { Part } from "./documentBlocks.ts";

export interface Occurrence extends Range {
  /** The id of the document. */
  readonly document: string;
}

/** Most places found: beyond that one looks for something else. */
export const FOUND_MAX = 2000;

/** What is typed in one way and printed in several. */
const ALIKE: readonly string[] = ["'’‘ʼ", '"“”„«»', "-‐‑–—"];

/**
 * Where the words stand, in reading order, at most `FOUND_MAX` places; none for blank words. Case,
 * the shape of quotation marks and dashes, and the number of spaces or line breaks don't count.
 * Nothing is found across two paragraphs.
 */
export function findInText(
  documents: readonly { readonly document: Document; readonly parts: readonly Part[] }[],
  words: string,
): readonly Occurrence[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  const found: Occurrence[] = [];
  for (const { document, parts } of documents) {
    for (const part of parts) {
      for (const match of document.text.slice(part.start, part.end).matchAll(pattern)) {
        const start = part.start + match.index;
        found.push({ document: document.id, start, end: start + match[0].length });
        if (found.length === FOUND_MAX) return found;
      }
    }
  }
  return found;
}

function patternOf(words: string): RegExp | undefined {
  const trimmed = words.trim();
  if (trimmed === "") return undefined;
  const source = [...trimmed.replace(/\s+/gu, " ")].map((character) => {
    if (character === " ") return "\\s+";
    const alike = ALIKE.find((group) => group.includes(character));
    return alike ? `[${[...alike].map(escaped).join("")}]` : escaped(character);
  });
  return new RegExp(source.join(""), "giu");
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&");
}
