/** Reads claims that language models and other tools have written, as proposals. */
export { type ClaimsFile, type Columns, NotClaims, ROLES, type Role } from "./claimsFile.ts";
export { isParquet, withParquetAsLines } from "./parquet.ts";
export { FORMATS, type Format, readClaims } from "./readers.ts";
