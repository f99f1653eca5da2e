/** Which statements say what is nearest to a text? */
export {
  hasFigure,
  indexMore,
  inTheSameWords,
  type NearStatement,
  nearestStatements,
  wordsNowhere,
} from "./nearestStatements.ts";
