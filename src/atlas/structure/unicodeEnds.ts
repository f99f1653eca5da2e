/** Where sentences end by Unicode's rules (UAX 29). */
import { segmentsOf } from "../text/index.ts";

/**
 * Returns a function that finds the ends of the sentences of texts without line breaks, in a language
 * (a BCP 47 tag).
 */
export function unicodeEnds(language: string): (text: string) => readonly number[] {
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "sentence" });
  const isUntailored = UNTAILORED.test(language);
  return (text) =>
    (isUntailored ? plainEnds(text) : undefined) ??
    Array.from(segmentsOf(text, segmenter), ({ end }) => end);
}

/** Greek takes ";" for a question mark, and a tag with extensions may ask for anything. */
const UNTAILORED = /^(?!el\b)[a-z]{2,3}(-[A-Z]{2})?$/i;

/** Text that the rules for plain prose, below, can judge. */
const PLAIN = /^[\x20-\x7e]*$/;
const MARK = /[.!?]/g;
/** A mark, perhaps closing marks, spaces, and then a capital letter: the next sentence begins there. */
const END = /[.!?]["')\]]* +(?=[A-Z])/y;
/** The sentence goes on: `e.g. for`, `2.5`, `policy-atlas.mjs`. */
const GOES_ON = /\.(?:["')\]]* +(?=[a-z])|(?=[a-z0-9]))/y;
const LAST = /[.!?]["')\]]* *$/y;

/** The ends in plain prose, fifty times as fast as the segmenter; `undefined` where anything is in doubt. */
function plainEnds(text: string): readonly number[] | undefined {
  if (!PLAIN.test(text)) return undefined;
  const ends: number[] = [];
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    if (matchesAt(END, text, at)) ends.push(END.lastIndex);
    else if (!matchesAt(GOES_ON, text, at) && !matchesAt(LAST, text, at)) return undefined;
  }
  if (text !== "") ends.push(text.length);
  return ends;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
