/** A Scene as a picture that stands still, for files, paper and slides. */
export { DENIED_CELLS, EMPTY_MATRIX, EMPTY_TABLE, restOfMatrix, restWords } from "./cutWords.ts";
export { measuredFor, measuredInSteps } from "./measuredFor.ts";
export { playedView, playLetters, shapeOf } from "./played.ts";
export { type Sheet, sheet } from "./sheet.ts";
export { LINK_NAME, type Still, still } from "./still.ts";
