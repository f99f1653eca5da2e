/** Reads claims that language models and other tools have written, as proposals. */
export { proposalOf, rolesOf } from "./claimColumns.ts";
export { type ClaimsFile, type Columns, NotClaims, ROLES, type Role } from "./claimsFile.ts";
export { claimsInMemory } from "./claimsInMemory.ts";
export { isParquet, withParquetAsLines } from "./parquet.ts";
export { FORMATS, type Format, formatOf, readClaims } from "./readers.ts";
export { beginningOf, recordsOf } from "./records.ts";
