/** Which statements say what is nearest to a text? */
export { type AskedFor, asksFor } from "./asksFor.ts";
export { givesDate, givesFigure, givesPurpose, givesTime } from "./figures.ts";
export {
  hasFigure,
  indexMore,
  inTheSameWords,
  type NearSentence,
  type NearStatement,
  nearestOf,
  nearestStatements,
  nearSentences,
  sentencesOf,
  wordsNowhere,
} from "./nearestStatements.ts";
export { contentStems, stemsOf } from "./rankTexts.ts";
export { stemsOfSynonyms } from "./synonyms.ts";
