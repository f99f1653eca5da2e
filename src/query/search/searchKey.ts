/** Words as search compares them: regardless of case, diacritics and width. */

/** Letters that Unicode does not decompose into a letter and a mark. */
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

/** Most names are plain ASCII and need only be lowered. */
const ASCII = /^[ -~]*$/u;

/** Lower case, with compatibility forms made plain and marks removed: `Élysée` → `elysee`. */
export function searchKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(PLAIN_PATTERN, (letter) => PLAIN[letter] ?? letter);
}

/**
 * The words of a text as search keys. Chinese and Japanese have no spaces between words, so their
 * text becomes pairs of neighbouring characters, and a word of a query is found by its pairs.
 * `ends` adds the last character of each run by itself, so that an index also finds single
 * characters.
 */
export function searchTerms(
  text: string,
  { ends = false }: { readonly ends?: boolean } = {},
): string[] {
  const terms: string[] = [];
  for (const [run] of searchKey(text).matchAll(RUNS)) {
    if (!UNSPACED.test(run)) {
      terms.push(run);
      continue;
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) {
      terms.push(`${characters[i]}${characters[i + 1]}`);
    }
    const last = characters.at(-1);
    if (last !== undefined && (ends || characters.length === 1)) terms.push(last);
  }
  return terms;
}
