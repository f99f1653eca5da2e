/** A Scene as a still picture, for files, paper and slides. */

export { heightToWidth, playedView } from "./played.ts";
export { type Sheet, sheet } from "./sheet.ts";
export { still } from "./still.ts";
export { DENIED_CELLS, EMPTY_MATRIX, EMPTY_TABLE, restOfMatrix, restWords } from "./words.ts";
