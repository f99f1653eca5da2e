/** The words of a text that mean no relation, name or part of the grammar. */
import { type Vocabulary, wordsOf } from "../lexicon/index.ts";
import { isFunctionWord } from "../search/index.ts";

export interface UnusedWord {
  /** As typed. */
  readonly word: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The word's place among the words. */
  readonly at: number;
  /** Whether it describes what is asked for: "old", of "which old bridges". */
  readonly isOfAsked: boolean;
}

/** Words that ask, after "how". */
const ASKING = new Set(["much", "many", "big", "large", "high", "often", "long", "far", "old"]);

/** The words that a vocabulary does not have, and whether the text has a relation. */
export function unusedWords(text: string, { terms, partNames, verbs }: Vocabulary) {
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const unused: UnusedWord[] = [];
  let hasRelation = false;
  let isOfAsked = false;
  for (let at = 0; at < keys.length; ) {
    const term = terms.at(keys, at).find(({ value }) => value.of !== "any")?.words.length ?? 0;
    // "Which provinces" asks for a class, so no part of a name answers it.
    const part = isOfAsked ? 0 : (partNames.at(keys, at)[0]?.length ?? 0);
    const [said] = verbs.at(keys, at);
    const verb = said?.words.length ?? 0;
    const length = Math.max(term, part, verb);
    if (verb > term && verb >= part && said?.value.verb.of !== "any") hasRelation = true;
    const word = words[at];
    const key = keys[at] ?? "";
    if (key === "which" || key === "what" || key === "whose") isOfAsked = true;
    else if (verb > 0 || (length === 0 && isFunctionWord(key))) isOfAsked = false;
    if (length === 0 && word && !isFunctionWord(word.typed) && !ASKING.has(word.typed)) {
      const end = word.start + word.typed.length;
      unused.push({ word: text.slice(word.start, end), start: word.start, end, at, isOfAsked });
    }
    at += Math.max(1, length);
  }
  return { unused, hasRelation, words, keys };
}
