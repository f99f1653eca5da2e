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

/** A node that a text names, with offsets in the text. */
export interface NamedPlace {
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

/** Words that ask, after "how". */
const ASKING = new Set(["much", "many", "big", "large", "high", "often", "long", "far", "old"]);

/** The words that a vocabulary does not have, the nodes named, and whether there is a relation. */
export function unusedWords(text: string, { terms, partNames, verbs }: Vocabulary) {
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const unused: UnusedWord[] = [];
  const named: NamedPlace[] = [];
  let hasRelation = false;
  let isOfAsked = false;
  for (let at = 0; at < keys.length; ) {
    const whole = terms.at(keys, at).find(({ value }) => value.of !== "any");
    const term = whole?.words.length ?? 0;
    // "Which provinces" asks for a class, so no part of a name answers it.
    const partName = isOfAsked ? undefined : partNames.at(keys, at)[0];
    const part = partName?.length ?? 0;
    const [said] = verbs.at(keys, at);
    const verb = said?.words.length ?? 0;
    const length = Math.max(term, part, verb);
    if (verb > term && verb >= part && said?.value.verb.of !== "any") hasRelation = true;
    const word = words[at];
    const key = keys[at] ?? "";
    if (key === "which" || key === "what" || key === "whose") isOfAsked = true;
    else if (verb > 0 || (length === 0 && isFunctionWord(key))) isOfAsked = false;
    const isAsking = ASKING.has(word?.typed ?? "") && keys[at - 1] === "how";
    const node = whole?.value.of === "node" && term >= part ? whole.value.id : partName?.node;
    const last = words[at + length - 1];
    if (node !== undefined && length > verb && word && last)
      named.push({ node, start: word.start, end: last.start + last.typed.length });
    if (length === 0 && word && !isFunctionWord(word.typed) && !isAsking) {
      const end = word.start + word.typed.length;
      unused.push({ word: text.slice(word.start, end), start: word.start, end, at, isOfAsked });
    }
    at += Math.max(1, length);
  }
  return { unused, named, hasRelation, words, keys };
}
