/** By which words are the parts of an atlas known? */
export { lexicon, qualityWord, type Vocabulary } from "./lexicon.ts";
export { type PartNames, partNames, singularKey, tellingParts } from "./partNames.ts";
export {
  type PhraseBook,
  phraseBook,
  phraseKey,
  searchWords,
  type Word,
  wordsOf,
} from "./phrases.ts";
export { sameNouns, verbIdioms, withoutPast } from "./sameMeaning.ts";
export { directionsOf, termIncludes, termOf, verbOf } from "./terms.ts";
export {
  type DirectedVerb,
  directedVerbKey,
  irregularVerbs,
  type VerbPhrase,
  verbWords,
} from "./verbs.ts";
