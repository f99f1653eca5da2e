/** By which words are the parts of an atlas known? */
export { lexicon, qualityWord, type Vocabulary } from "./lexicon.ts";
export { tellingParts } from "./partNames.ts";
export { phraseKey, type Word, wordsOf } from "./phrases.ts";
export { directionsOf, termIncludes, termOf, verbOf } from "./terms.ts";
export { type DirectedVerb, directedVerbKey, irregularVerbs } from "./verbs.ts";
