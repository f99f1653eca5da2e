/** Finds invisible characters: zero-width, bidirectional and other control characters. */

/** Format and control characters except tabs, line breaks and Arabic's visible signs. */
const INVISIBLE = /(?![\t\n\r\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cf}\p{Cc}]/gu;

/** Legitimate uses: joiners between emoji, the tags of a flag, joiners in scripts that use them. */
const EMOJI = "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?";
const JOINING = [
  ..."Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr".split(" "),
]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const LEGITIMATE = new RegExp(
  `${EMOJI}(?:\\u200D${EMOJI})+|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]+\\u{E007F}|(?<=[${JOINING}\\p{M}])(?:\\u200C|\\u200D)`,
  "gu",
);

/** The invisible characters of a text by code point and name, each listed once. */
export function invisibleIn(text: string): readonly string[] {
  if (text.search(INVISIBLE) === -1) return [];
  const characters = text.replace(LEGITIMATE, "").match(INVISIBLE) ?? [];
  return [...new Set(characters)].map((character) => {
    const name = NAMES[character];
    return name === undefined ? codePoint(character) : `${codePoint(character)} (${name})`;
  });
}

/** The text with every invisible character written as `<U+…>`. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => `<${codePoint(character)}>`);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, "0")}`;
}

const NAMES: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\uFEFF": "byte order mark",
};
