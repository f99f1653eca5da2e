/** Measures text in a font file, as a browser would draw it. */
import { create } from "fontkit";
import type { MeasureText } from "./layout.ts";

/** Weight of the map's labels. */
const WEIGHT = 500;

/** Han, kana, Hangul, full-width forms and pictographs, which fill about a whole em. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Combining marks, and invisible characters. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Assumed width, in ems, of other characters that the font lacks (Cyrillic, Arabic, …). */
const OTHER_WIDTH = 0.66;

/**
 * Returns a function that measures text in the given font file at weight 500, kerning included.
 * Characters that the file lacks (each of Inter's files holds one script) are estimated, since
 * the reader's machine decides which font draws them.
 *
 * fontkit can't instantiate a variation of a woff2 file, so the advances of the default weight are
 * corrected with the font's own table of width variations (HVAR).
 */
export function measureFrom(fontBytes: Uint8Array): MeasureText {
  const font = create(fontBytes);
  const varied = create(fontBytes);
  varied.variationCoords = Object.entries(font.variationAxes).map(([axis, range]) =>
    axis === "wght" ? WEIGHT : range.default,
  );
  const processor = varied._variationProcessor;
  const variations = varied.HVAR;
  const widths = new Map<string, number>();

  const runWidth = (text: string): number => {
    const run = font.layout(text);
    let width = 0;
    run.glyphs.forEach((glyph, index) => {
      width += run.positions[index]?.xAdvance ?? 0;
      if (processor && variations) width += processor.getAdvanceAdjustment(glyph.id, variations);
    });
    return width / font.unitsPerEm;
  };

  const inEms = (text: string): number => {
    let width = 0;
    let supported = "";
    for (const character of text) {
      if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
        supported += character;
      } else {
        if (supported) width += runWidth(supported);
        supported = "";
        width += estimatedWidth(character);
      }
    }
    return supported ? width + runWidth(supported) : width;
  };

  const known = (text: string): number => {
    const before = widths.get(text);
    if (before !== undefined) return before;
    const width = inEms(text);
    widths.set(text, width);
    return width;
  };

  /** By how much a space between two letters sets their words apart, with the kerning of all three. */
  const spaceBetween = (before: string, after: string): number => {
    const pair = `${before} ${after}`;
    return known(pair) - known(before) - known(after);
  };

  const inWords = (text: string): number => {
    let width = 0;
    let before = "";
    for (const word of text.split(" ")) {
      const letter = before.slice(-1);
      if (before === "") width += known(word);
      else if (NUMBER.test(word)) width += known(`${letter} ${word}`) - known(letter);
      else width += spaceBetween(letter, word.slice(0, 1)) + known(word);
      before = word;
    }
    return width;
  };

  return (text, size) => size * (PLAIN_WORDS.test(text) ? inWords(text) : known(text));
}

/**
 * Words of which the font draws each alike whatever the next one is: letters, hyphens between them, and a number at
 * the end, of which the letter before is all that Inter looks at. Their widths are added up, which takes a tenth of the
 * time for many names, of which each is tried in dozens of lines.
 */
const PLAIN_WORDS = /^(?=.* )[A-Za-z]+(?:[ -][A-Za-z]+)*(?: \d+)?$/;
const NUMBER = /^\d/;

/** Width, in ems, of a character without a glyph in the font. */
function estimatedWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return FULL_WIDTH.test(character) ? 1 : OTHER_WIDTH;
}
