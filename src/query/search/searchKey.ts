/** Words as the search compares them: without case, diacritics and width. */

/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};
const PLAIN_PATTERN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** Runs of scripts that write words without spaces, or runs of any other letters and digits. */
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Most names are no more than this, and have nothing to be taken off. */
const ASCII = /^[ -~]*$/u;

/** Lower case, compatibility forms made plain, marks taken off: `Élysée` → `elysee`. */
export function searchKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(PLAIN_PATTERN, (letter) => PLAIN[letter] ?? letter);
}

/**
 * The terms of a text, folded. Chinese and Japanese become pairs of neighbouring characters, since
 * their words have no spaces between them: a word of a query is found by its pairs. `ends` adds the
 * last character of each run alone, so that an index also finds one typed by itself.
 */
export function searchTerms(
  text: string,
  { ends = false }: { readonly ends?: boolean } = {},
): string[] {
  const found: string[] = [];
  for (const [run] of searchKey(text).matchAll(RUNS)) {
    if (!UNSPACED.test(run)) {
      found.push(run);
      continue;
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) {
      found.push(`${characters[i]}${characters[i + 1]}`);
    }
    const last = characters.at(-1);
    if (last !== undefined && (ends || characters.length === 1)) found.push(last);
  }
  return found;
}
