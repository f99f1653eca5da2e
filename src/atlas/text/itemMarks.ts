/** Reads the marks of list items at the start of a paragraph: `(1)`, `3.`, `(iv)`, `（三）`, `- `. */

/** A Markdown list item's mark, or a horizontal rule; each begins a new paragraph. */
export const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** One way to read a mark: the style of its list and the item's number in it. */
export interface MarkReading {
  /** The same for all items of one list: `(1)`, `(a)`, `(i)`, `1.`. */
  readonly style: string;
  readonly ordinal: number;
}

export interface ItemMark {
  /** The mark as written, without spaces: `(b)`. */
  readonly label: string;
  /** In code units, including the space after the mark. */
  readonly length: number;
  /** Several where a letter may also be a number: `i`, `v`, `c`. Empty for bullets. */
  readonly readings: readonly MarkReading[];
}

const MARK = new RegExp(
  [
    // (1) (a) (iv) （三） and 1) a) iv)
    "([(（]?)(\\d{1,3}[a-z]?|[A-Za-z]{1,5}|[一二三四五六七八九十百]{1,4})([)）])[ \\t\\u00A0\\u3000]*",
    // 1. a. iv.
    "(\\d{1,3}[a-z]?|[A-Za-z]|[ivx]{2,5})(\\.)[ \\t\\u00A0\\u3000]+",
    // 一、
    "([一二三四五六七八九十百]{1,4}|\\d{1,3})(、)\\s*",
    "([-*+•–])[ \\t\\u00A0]+",
  ].join("|"),
  "y",
);

/** The mark that begins at an offset, if there is one. */
export function itemMark(text: string, offset: number): ItemMark | undefined {
  MARK.lastIndex = offset;
  const match = MARK.exec(text);
  if (match === null) return undefined;
  const [whole, open = "", inParens, close, dotted, dot, listed, comma, bullet] = match;
  const label = whole.trim();
  if (bullet !== undefined) return { label, length: whole.length, readings: [] };
  const number = inParens ?? dotted ?? listed ?? "";
  const around = (kind: string) =>
    `${open === "" ? "" : "("}${kind}${close ? ")" : (dot ?? comma)}`;
  const readings = numberReadings(number).map(([kind, ordinal]) => ({
    style: around(kind),
    ordinal,
  }));
  return readings.length > 0 ? { label, length: whole.length, readings } : undefined;
}

/** The ways to read a text as a number, each with its value, likeliest first. */
function numberReadings(text: string): readonly (readonly [kind: string, value: number])[] {
  if (/^\d/.test(text)) {
    // 2a comes between 2 and 3.
    const letter = /[a-z]$/.exec(text)?.[0];
    const more = letter === undefined ? 0 : (letter.charCodeAt(0) - 96) / 100;
    return [["1", Number.parseInt(text, 10) + more]];
  }
  if (/^[一二三四五六七八九十百]/.test(text)) return [["一", chineseNumber(text)]];
  const isUpper = text === text.toUpperCase();
  if (!isUpper && text !== text.toLowerCase()) return [];
  const lower = text.toLowerCase();
  const readings: (readonly [string, number])[] = [];
  // a, b, … z, aa, bb, …
  if (new Set(lower).size === 1) {
    const value = lower.charCodeAt(0) - 96 + 26 * (lower.length - 1);
    readings.push([isUpper ? "A" : "a", value]);
    // In German laws, aa) begins a list nested in a).
    if (lower.length > 1)
      readings.push([(isUpper ? "A" : "a").repeat(lower.length), lower.charCodeAt(0) - 96]);
  }
  const roman = romanNumber(lower);
  if (roman !== undefined) readings.push([isUpper ? "I" : "i", roman]);
  return readings;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(text: string): number | undefined {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === "") return undefined;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const value = ROMAN[text.charAt(at)] ?? 0;
    sum += value < (ROMAN[text.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

const DIGITS = "一二三四五六七八九";

/** Up to 999: 三, 十, 二十, 二十三, 一百零一. */
function chineseNumber(text: string): number {
  const [, hundreds, tens = "", ones = ""] = /^(?:(.)?百)?零?((?:[^十])?十)?(.)?$/.exec(text) ?? [];
  const digit = (word: string) => DIGITS.indexOf(word) + 1;
  const hundred = text.includes("百") ? digit(hundreds ?? "一") * 100 : 0;
  const ten = tens === "" ? 0 : (tens.length === 1 ? 1 : digit(tens.charAt(0))) * 10;
  return hundred + ten + (ones === "" ? 0 : digit(ones));
}
