/** Comparing names, and telling whether a passage contains one. */
import { isNormal, LINE_HYPHEN, normaliseForm } from "./normaliseForm.ts";

/**
 * Returns a function that tells whether any of some names, given by their keys (`nameKey`), occurs in
 * `words`, regardless of letter case, of the form of quotation marks and dashes, and of spacing. In
 * scripts that separate words by spaces, a name must match whole words.
 */
export function isNamedIn(words: string): (keys: readonly string[]) => boolean {
  const textKey = nameKey(words);
  const occurs = (sought: string): boolean => {
    if (sought === "") return false;
    for (let at = textKey.indexOf(sought); at !== -1; at = textKey.indexOf(sought, at + 1)) {
      if (!isInsideWord(textKey, at) && !isInsideWord(textKey, at + sought.length)) return true;
    }
    return false;
  };
  return (keys) => keys.some(occurs);
}

/** Letters and digits that form a word together with their neighbours. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Whether an offset lies inside a word of a script that separates words by spaces. */
export function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");
}

/** A key that is equal for names that differ only in letter case and form (`normaliseForm`). */
export function nameKey(name: string): string {
  if (isNormal(name)) return name.toLowerCase();
  return normaliseForm(name).replaceAll(LINE_HYPHEN, "").normalize("NFC").toLowerCase();
}
