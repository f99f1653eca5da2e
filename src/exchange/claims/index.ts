/** Claims as language models and other tools write them, read as proposals. */
export { type ClaimsFile, type Columns, NotClaims, ROLES, type Role } from "./claimsFile.ts";
export { FORMATS, type Format, readClaims } from "./readers.ts";
