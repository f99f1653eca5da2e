/** Which relations of the codebook does a sentence speak of, by its verbs? */
import type { Atlas, Document, Relation } from "../atlas/index.ts";
import { overlaps, type Range } from "../atlas/text/index.ts";
import { type Auxiliaries, auxiliariesAt } from "../query/ask/index.ts";
import {
  type PhraseBook,
  phraseBook,
  type VerbPhrase,
  verbWords,
  wordsOf,
} from "../query/lexicon/index.ts";
import { lookup } from "../query/visible/index.ts";
import type { Mention } from "./mentions.ts";

/** A verb of a sentence that says a relation; its range is of the document's text. */
export interface Said extends Range {
  readonly relation: Relation;
  /** Whether what stands before the verb is the link's target: "is funded by". */
  readonly isInverse: boolean;
  /** Where its auxiliaries begin: "has been". */
  readonly from: number;
  readonly isDenied: boolean;
  readonly force: Auxiliaries["force"];
  /** Longer and plainer phrases are surer. */
  readonly sureness: number;
}

/** The most words between the first auxiliary and the verb. */
const AUXILIARIES_MAX = 6;

/** The phrases of a codebook's relations, which take long to make and rarely change. */
export interface VerbBook {
  /** What they were made of. */
  readonly key: string;
  readonly phrases: PhraseBook<VerbPhrase>;
}

/** The verb book of an atlas: the one of before if the codebook is the same. */
export function verbBook(atlas: Atlas, before?: VerbBook): VerbBook {
  const { language, relations, families, verbs } = atlas;
  const key = JSON.stringify([language, relations, families, verbs]);
  if (before?.key === key) return before;
  // What is proposed must be said; a question may be in words that only mean nearly the same.
  const said = verbWords(atlas).phrases.filter(({ value }) => !value.isNear);
  return { key, phrases: phraseBook(said) };
}

/** The verbs in a stretch of text that say relations, in its order; those within names are none. */
export function saidRelations(
  atlas: Atlas,
  { text }: Document,
  { start, end }: Range,
  mentions: readonly Mention[],
  { phrases: book }: VerbBook,
): readonly Said[] {
  const isInName = (word: Range) => mentions.some((name) => name.isName && overlaps(name, word));
  const words = wordsOf(text.slice(start, end))
    .map((word) => ({
      text: word.text,
      start: start + word.start,
      end: start + word.start + word.typed.length,
    }))
    // Adverbs stand between verbs and their prepositions: "invests heavily in".
    .filter((word) => isInName(word) || !/..ly$/u.test(word.text));
  const keys = words.map((word) => word.text);
  const { relations } = lookup(atlas);
  return words.flatMap((word, at): readonly Said[] => {
    if (isInName(word)) return [];
    return book.at(keys, at).flatMap((phrase): readonly Said[] => {
      const { verb, direction, form } = phrase.value;
      const relation = verb.of === "relation" ? relations.get(verb.id) : undefined;
      if (!relation || form === "last") return [];
      const { before, auxiliaries } = auxiliariesBefore(keys, at);
      if (form === "bare" && !auxiliaries.isPassive) return [];
      const last = words[at + phrase.words.length - 1] ?? word;
      return [
        {
          relation,
          isInverse: isTurned(phrase.value, auxiliaries) !== (direction === "in"),
          from: words[before]?.start ?? word.start,
          start: word.start,
          end: last.end,
          isDenied: auxiliaries.isDenied,
          force: auxiliaries.force,
          sureness: 2 * phrase.words.length + Number(phrase.isCanonical),
        },
      ];
    });
  });
}

/** Whether a passive turns the ends round: "lanes are funded". */
const isTurned = ({ form }: VerbPhrase, { isPassive }: Auxiliaries): boolean =>
  form === "past" && isPassive;

/** The longest run of auxiliaries that leads to a verb. */
function auxiliariesBefore(keys: readonly string[], at: number) {
  for (let before = Math.max(0, at - AUXILIARIES_MAX); before < at; before++) {
    const auxiliaries = auxiliariesAt(keys, before);
    if (auxiliaries.at === at) return { before, auxiliaries };
  }
  return { before: at, auxiliaries: auxiliariesAt(keys, at) };
}
