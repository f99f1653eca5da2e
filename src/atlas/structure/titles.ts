/** Decides whether the words after a part's number are its title or the beginning of its text. */

/** Longest title, in code units, over all its lines. */
const TITLE_MAX = 200;

/** The end of a line that continues below and so can't be a heading: a list item, a chapeau. */
const GOES_ON = /(?:[;,:、，；：]|[\s;,，；](?:and|or|und|oder|et|ou|y|o|e|en|of)|和|或|以及)$/u;
const ENDS_SENTENCE = /[.!?。！？．…]["”’»」』)）\]]*$/u;
const SENTENCE_WITHIN = /(?<![\s.]\p{Lu})[.!?]\s+["“]?\p{Lu}\p{Ll}{3,}|[。！？；]/u;
/** How a reference continues: "§ 5 Absatz 1", "Article 5 Paragraph 2". */
const REFERS =
  /^(?:Abs(?:atz|ätze|\.)?|Nr\.?|Nummer|Satz|S\.|Buchst(?:abe|\.)|Unterabs|Para(?:graph)?s?|Sentence|Point|Lid|Apartado|Párrafo|Alinéa|Comma|Inciso)(?:\s|$)/u;
/** "(a)", "(ii)", "3)", "a." at the start of a line. */
const ITEM_MARK =
  /^(?:[-*+•–]|[([（]?(?:\d{1,3}|\p{L}{1,4}|[一二三四五六七八九十]+)[)\]）]|\p{L}\.)(?:\s|$)/u;

/** Words that English titles do not capitalise. */
const SMALL = new Set(
  "a an the and or nor but of in on to for with by at from as into upon under over between through within against about its their per via than that".split(
    " ",
  ),
);

/** Whether a line ends so that the next must continue it: `;`, `,`, `:`, `; and`. */
export function isUnfinished(line: string): boolean {
  return GOES_ON.test(line.trimEnd());
}

/** Whether a line begins with a list item's mark. */
export function hasItemMark(line: string): boolean {
  return ITEM_MARK.test(line.trimStart());
}

/** Whether words can be a title: they begin like one and do not end or contain a sentence. */
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

/** Whether words are capitalised like an English title: all but the small ones. */
export function isCapitalised(words: string): boolean {
  const list = words.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  return (
    list.length > 0 && list.every((word, at) => isCapital(word) || (at > 0 && SMALL.has(word)))
  );
}

/**
 * The title at the start of a paragraph, with its full stop: "Protecting Privacy." in "Protecting
 * Privacy.  (a)  To …". Only capitalised titles can be told from a sentence.
 */
export function titleBeforeText(text: string): string | undefined {
  // The space after the full stop is sometimes missing: "Workers.(a)", "Training.To".
  const stops = text
    .slice(0, TITLE_MAX)
    .matchAll(/\.(?=\s|[(（]|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu);
  for (const { index } of stops) {
    const title = text.slice(0, index);
    // The full stop of an initial or of "U.S." does not end a title.
    if (/(?:^|[\s.])\p{Lu}$/u.test(title)) continue;
    return isTitle(title) && isCapitalised(title) ? text.slice(0, index + 1) : undefined;
  }
  return undefined;
}

/** Whether text begins a sentence and can't continue one: it does not start in lower case. */
export function beginsSentence(text: string): boolean {
  const [, first = ""] = /^\s*(?:[(（][\p{L}\p{N}]{1,4}[)）]\s*)?(.)?/u.exec(text) ?? [];
  return first !== "" && !/\p{Ll}/u.test(first);
}

function isCapital(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}
