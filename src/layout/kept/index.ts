/** Positions that are kept in a file beside an atlas, and read again. */
export { LAYOUT_FILE, layoutFile, layoutFileSchema, readLayoutFile } from "./layoutFile.ts";
