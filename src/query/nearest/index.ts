/** Which statements say what is nearest to a text? */
export { type AskedFor, asksFor } from "./asksFor.ts";
export { givesDate, givesFigure, givesPurpose, givesTime } from "./figures.ts";
export { idiomAt } from "./idioms.ts";
export { isLightWord, isMeasure, isOfAsking } from "./lightWords.ts";
export {
  hasFigure,
  inTheSameWords,
  type NearSentence,
  nearestOf,
  nearSentences,
  sentencesOf,
} from "./nearestStatements.ts";
export { queryWords } from "./queryWords.ts";
export { contentStems, nearestAlike, type QueryWord, stemsOf } from "./rankTexts.ts";
export { indexMore, type NearStatement, rarityOf } from "./sentenceIndex.ts";
export { stemsOfSynonyms } from "./synonyms.ts";
export { wordsNowhere } from "./wordsNowhere.ts";
