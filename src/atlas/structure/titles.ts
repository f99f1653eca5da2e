/** Whether words are the title of a part, or the beginning of its text. */

/** Longest title, in code units, over all its lines. */
const TITLE_MAX = 200;

/** What goes on after the line, so that it can't be a heading: an item of a list, a chapeau. */
const GOES_ON = /(?:[;,:、，；：]|[\s;,，；](?:and|or|und|oder|et|ou|y|o|e|en|of)|和|或|以及)$/u;
const ENDS_SENTENCE = /[.!?。！？．…]["”’»」』)）\]]*$/u;
const SENTENCE_WITHIN = /(?<![\s.]\p{Lu})[.!?]\s+["“]?\p{Lu}\p{Ll}{3,}|[。！？；]/u;
/** "§ 5 Absatz 1", "Article 5 Paragraph 2": a reference goes on like that. */
const REFERS =
  /^(?:Abs(?:atz|ätze|\.)?|Nr\.?|Nummer|Satz|S\.|Buchst(?:abe|\.)|Unterabs|Para(?:graph)?s?|Sentence|Point|Lid|Apartado|Párrafo|Alinéa|Comma|Inciso)(?:\s|$)/u;
/** "(a)", "(ii)", "3)", "a." at the head of a line. */
const ITEM_MARK =
  /^(?:[-*+•–]|[([（]?(?:\d{1,3}|\p{L}{1,4}|[一二三四五六七八九十]+)[)\]）]|\p{L}\.)(?:\s|$)/u;

/** Small words that English titles leave uncapitalised. */
const SMALL = new Set(
  "a an the and or nor but of in on to for with by at from as into upon under over between through within against about its their per via than that".split(
    " ",
  ),
);

/** Whether a line ends in a way that needs the next: `;`, `,`, `:`, `; and`. */
export function isUnfinished(line: string): boolean {
  return GOES_ON.test(line.trimEnd());
}

/** Whether a line begins with the mark of a list's item. */
export function hasItemMark(line: string): boolean {
  return ITEM_MARK.test(line.trimStart());
}

/** Whether words can be a title: they begin like one, and neither end nor hold a sentence. */
export function isTitle(words: string): boolean {
  const title = words.trim();
  return (
    title.length <= TITLE_MAX &&
    /^["“„«「『(（【[]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(title) &&
    /\p{L}{2}|\p{Lo}/u.test(title) &&
    !hasItemMark(title) &&
    !REFERS.test(title) &&
    !isUnfinished(title) &&
    !ENDS_SENTENCE.test(title) &&
    !SENTENCE_WITHIN.test(title)
  );
}

/** Whether words are capitalised as English titles are: all but the small ones. */
export function isCapitalised(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  return all.length > 0 && all.every((word, at) => isCapital(word) || (at > 0 && SMALL.has(word)));
}

/**
 * The title at the head of a paragraph, with the full stop that ends it: "Protecting Privacy." of
 * "Protecting Privacy.  (a)  To …". Only titles in capitals can be told from a sentence.
 */
export function titleBeforeText(text: string): string | undefined {
  // The space after the full stop is missing now and then: "Workers.(a)", "Training.To".
  const stops = text
    .slice(0, TITLE_MAX)
    .matchAll(/\.(?=\s|[(（]|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu);
  for (const { index } of stops) {
    const title = text.slice(0, index);
    // The full stop of an initial or of "U.S." ends no title.
    if (/(?:^|[\s.])\p{Lu}$/u.test(title)) continue;
    return isTitle(title) && isCapitalised(title) ? text.slice(0, index + 1) : undefined;
  }
  return undefined;
}

/** Whether text begins as no sentence goes on: with a capital, a number, a bracket, a quote. */
export function beginsSentence(text: string): boolean {
  const [, first = ""] = /^\s*(?:[(（][\p{L}\p{N}]{1,4}[)）]\s*)?(.)?/u.exec(text) ?? [];
  return first !== "" && !/\p{Ll}/u.test(first);
}

function isCapital(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}
