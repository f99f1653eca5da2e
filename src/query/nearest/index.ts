/** Which statements say what is nearest to a text? */
export { type AskedFor, asksFor } from "./asksFor.ts";
export {
  hasFigure,
  indexMore,
  inTheSameWords,
  type NearStatement,
  nearestStatements,
  sentencesOf,
  wordsNowhere,
} from "./nearestStatements.ts";
export { contentStems } from "./rankTexts.ts";
