/** Where Unicode's rules end a sentence that goes on, and to which of two a mark belongs. */
import type { Abbreviations } from "./abbreviations.ts";

/** Longest abbreviation with its parts, in code units: what is looked at on either side. */
const REACH = 40;
/** Parts of an abbreviation: `i. V. m.` has three. */
const MOST_PARTS = 3;

/** A number, or what stands for one: `5`, `§ 3`, `IV`, `L. 121-1`, `(2)`. */
const NUMBER = /^[([]?(?:\d|§|[IVXLC]+(?![\p{L}])|[LRDA]\.?[ -]?\d)/u;
/** What may stand before a word without a space: brackets, quotation marks, `l’`, Chinese. */
const OPENING =
  /^(?:.*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。；：、])?(?:[\p{Ps}\p{Pi}"']|\p{L}{1,2}[’'])*/u;
/** One cased letter, or several with a full stop each: `J.`, `U.S.`, `d.h.`. */
const INITIALS = /^(?:[\p{Lu}\p{Ll}]\.-?)+$/u;
const ORDINAL = /^\d{1,2}\.$/;

/**
 * Whether a sentence goes on at a full stop: after an abbreviation, an initial, an ordinal number.
 *
 * @param start where the sentence begins in `text`
 * @param end where Unicode's rules end it
 */
export function continuesAt(
  text: string,
  start: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  const before = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const after = text.slice(end, end + REACH).trimStart();
  if (after === "" || !before.endsWith(".")) return false;
  const { always, beforeNumber, mayEnd, beginnings, ordinals } = abbreviations;
  const next = after.split(/\s+/u, MOST_PARTS);
  const word = (next[0] ?? "")
    .replace(/^[\p{Ps}\p{Pi}"']+/u, "")
    .replace(/[.,;:!?\p{Pe}\p{Pf}]+$/u, "");
  const mayBegin = beginnings.has(word) || beginnings.has(/^\p{L}{1,2}[’']/u.exec(word)?.[0] ?? "");
  const number = NUMBER.test(after);
  const written = endings(before);
  const following = next.map((_, at) =>
    next
      .slice(0, at + 1)
      .join("")
      .replace(/[,;:)\]]+$/u, ""),
  );
  for (const ending of written) {
    if (always.has(ending)) return true;
    if (beforeNumber.has(ending) && number) return true;
    if (mayEnd.has(ending)) return !mayBegin;
    // Within one: `z. ‖ B.`, `Pub. ‖ L.`
    for (const more of following) {
      if (always.has(ending + more) || mayEnd.has(ending + more)) return true;
    }
  }
  const last = written[0] ?? "";
  if (INITIALS.test(last)) return !mayBegin;
  return ordinals && ORDINAL.test(last) && !mayBegin;
}

/** The last word, the last two without the space between them, the last three. */
function endings(before: string): readonly string[] {
  const words = before.split(/\s+/u).slice(-MOST_PARTS);
  return words.map((_, at) =>
    words
      .slice(-1 - at)
      .join("")
      .replace(OPENING, ""),
  );
}

/**
 * Where a sentence ends that Unicode's rules end at `end`. They count marks that open the next one
 * with it where no space parts them (`目的。（定義）`, `ends.[1]`), and leave a French closing mark
 * that a space precedes to the next (`« Fin. »`).
 */
export function sentenceEnd(text: string, start: number, end: number): number {
  const near = text.slice(Math.max(start, end - REACH), end);
  const closing = /^»[ \u00a0\u202f]*/u.exec(text.slice(end, end + REACH))?.[0];
  if (closing !== undefined && isOpen("«", "»", text.slice(start, end)))
    return end + closing.length;
  return /[\p{Ps}\p{Pi}]\s*$/u.test(near) ? withoutOpening(text, start, end) : end;
}

function withoutOpening(text: string, start: number, end: number): number {
  const sentence = text.slice(start, end);
  const marks = /[\p{Ps}\p{Pi}]+\s*$/u.exec(sentence);
  if (marks === null) return end;
  const words = sentence.slice(0, marks.index);
  if (!/[.!?。！？．｡]["'’”»」』\p{Pe}\p{Pf}]*\s*$/u.test(words)) return end;
  let index = marks.index;
  for (const mark of marks[0].trimEnd()) {
    const opening = CLOSING[mark];
    if (opening === undefined || !isOpen(opening, mark, sentence.slice(0, index))) break;
    index += mark.length;
  }
  return index === sentence.trimEnd().length ? end : start + index;
}

/** Marks that open by Unicode's property, and what they close in German and other languages. */
const CLOSING: Readonly<Record<string, string>> = { "“": "„", "‘": "‚", "«": "»", "‹": "›" };

/** Whether the text before has an opening mark that none closes; which opens is what comes first. */
function isOpen(opening: string, closing: string, before: string): boolean {
  const first = before.indexOf(opening);
  const other = before.indexOf(closing);
  if (first === -1 || (other !== -1 && other < first)) return false;
  return before.split(opening).length > before.split(closing).length;
}
