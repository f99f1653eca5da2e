/** Whether a passage names something. */
import { LINE_HYPHEN, normaliseForm } from "./normaliseForm.ts";

/**
 * Tells whether one of some names stands in `words`, whatever the case of letters, the shape of
 * quotation marks and dashes, and the spacing. In scripts that part words by spaces it must be
 * whole words.
 */
export function isNamedIn(words: string): (names: readonly string[]) => boolean {
  const folded = nameKey(words);
  const stands = (name: string): boolean => {
    const sought = nameKey(name).trim();
    if (sought === "") return false;
    for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
      if (!isInsideWord(folded, at) && !isInsideWord(folded, at + sought.length)) return true;
    }
    return false;
  };
  return (names) => names.some(stands);
}

/** Letters that make words with their neighbours on both sides. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Whether an offset parts a word of a script that parts words by spaces. */
export function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");
}

/** The same for names that differ only in the case of letters and in what `fold` takes off. */
export function nameKey(name: string): string {
  return normaliseForm(name).replaceAll(LINE_HYPHEN, "").normalize("NFC").toLowerCase();
}
