/**
 * Corrects the sentence ends of Unicode's rules: after abbreviations and ordinals, and before
 * closing marks.
 */
import type { Abbreviations } from "./abbreviations.ts";

/** Code units examined on either side: the longest abbreviation with its parts. */
const REACH = 40;
/** Most parts of an abbreviation: `i. V. m.` has three. */
const MOST_PARTS = 3;

/** A number in any notation: `5`, `§ 3`, `IV`, `L. 121-1`, `(2)`. */
const NUMBER = /^[([]?(?:\d|§|[IVXLC]+(?![\p{L}])|[LRDA]\.?[ -]?\d)/u;
/** Text that may precede a word without a space: brackets, quotation marks, `l’`, Chinese. */
const OPENING =
  /^(?:.*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。；：、])?(?:[\p{Ps}\p{Pi}"']|\p{L}{1,2}[’'])*/u;
/** One or more cased letters, each with a full stop: `J.`, `U.S.`, `d.h.`. */
const INITIALS = /^(?:[\p{Lu}\p{Ll}]\.-?)+$/u;
const ORDINAL = /^\d{1,2}\.$/;
/** A last word of at least two plain letters, as nearly all sentences have it: no initial. */
const PLAIN_END = /(?<![^\s])[A-Za-z]{2,}\.$/;

/**
 * Whether a sentence goes on after a full stop: that of an abbreviation, initial or ordinal number.
 *
 * @param start where the sentence begins in `text`
 * @param end where it ends by Unicode's rules
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
  const plain = PLAIN_END.exec(before)?.[0];
  if (plain !== undefined && !abbreviations.endings.has(plain)) return false;
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
    // Inside an abbreviation: `z. ‖ B.`, `Pub. ‖ L.`
    for (const continuation of following) {
      if (always.has(ending + continuation) || mayEnd.has(ending + continuation)) return true;
    }
  }
  const lastWord = written[0] ?? "";
  if (INITIALS.test(lastWord)) return !mayBegin;
  return ordinals && ORDINAL.test(lastWord) && !mayBegin;
}

/** The last word, the last two and the last three, each without spaces. */
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
 * Where a sentence really ends that Unicode's rules end at `end`. They include marks that open the
 * next sentence if no space precedes these (`目的。（定義）`, `ends.[1]`), and assign a French closing
 * mark after a space to the next sentence (`« Fin. »`).
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

/** Opening marks by Unicode's property that in German and other languages close another mark. */
const CLOSING: Readonly<Record<string, string>> = { "“": "„", "‘": "‚", "«": "»", "‹": "›" };

/** Whether the text before leaves a mark open; the mark that occurs first is the opening one. */
function isOpen(opening: string, closing: string, before: string): boolean {
  const firstOpening = before.indexOf(opening);
  const firstClosing = before.indexOf(closing);
  if (firstOpening === -1 || (firstClosing !== -1 && firstClosing < firstOpening)) return false;
  return before.split(opening).length > before.split(closing).length;
}
