/** What is said around a passage: the sentences that it touches, and what leads to them. */
import { indicesTouching, type Range } from "../text/index.ts";
import type { SourceText } from "./document.ts";

/** The words of the sentences that a range touches, and of their chapeaux, a line each. */
export function sentencesAround({ text, sentences }: SourceText, range: Range): string {
  const own = indicesTouching(sentences, range).flatMap((at) => sentences[at] ?? []);
  const start = Math.min(range.start, ...own.map((sentence) => sentence.start));
  const end = Math.max(range.end, ...own.map((sentence) => sentence.end));
  const chapeaux = new Set(own.flatMap((sentence) => sentence.chapeaux ?? []));
  return [...[...chapeaux].flatMap((at) => sentences[at] ?? []), { start, end }]
    .map((stretch) => text.slice(stretch.start, stretch.end))
    .join("\n");
}
