/** What is said around a passage: the sentences that it touches, and what leads to them. */
import { type Range, touched } from "../text/index.ts";
import type { SourceText } from "./document.ts";

/** The words of the sentences that a range touches, and of their chapeaux, a line each. */
export function wordsAround({ text, sentences }: SourceText, range: Range): string {
  const own = touched(sentences, range).flatMap((at) => sentences[at] ?? []);
  const start = Math.min(range.start, ...own.map((sentence) => sentence.start));
  const end = Math.max(range.end, ...own.map((sentence) => sentence.end));
  const chapeaux = new Set(own.flatMap((sentence) => sentence.chapeaux ?? []));
  return [...[...chapeaux].flatMap((at) => sentences[at] ?? []), { start, end }]
    .map((stretch) => text.slice(stretch.start, stretch.end))
    .join("\n");
}
