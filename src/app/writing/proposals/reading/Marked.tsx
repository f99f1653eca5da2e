/** Words in their paragraph. */
import type { Passage } from "../../../../review/verdicts/index.ts";
import styles from "./Reading.module.css";

/** Longest stretch of a paragraph shown before and after the words. */
const AROUND = 420;

/** The words of a passage, marked in their paragraph. */
export function InParagraph({ place: { source, range } }: { readonly place: Passage }) {
  const { text, paragraphs } = source;
  const touched = paragraphs.filter(({ start, end }) => start < range.end && end > range.start);
  const start = Math.min(range.start, ...touched.map((one) => one.start));
  const end = Math.max(range.end, ...touched.map((one) => one.end));
  const from = atWord(text, Math.max(start, range.start - AROUND), start);
  const to = atWord(text, Math.min(end, range.end + AROUND), end);
  return (
    <blockquote className={styles.paragraph} dir="auto">
      {from > start && "…"}
      {text.slice(from, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end, to)}
      {to < end && "…"}
    </blockquote>
  );
}

/** Where a word begins, from an offset on; the offset itself at the edge of a paragraph. */
function atWord(text: string, at: number, edge: number): number {
  if (at === edge) return at;
  const space = text.slice(at, at + 40).search(/\s/u);
  return space < 0 ? at : at + space;
}
