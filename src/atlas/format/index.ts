/** The format of atlas.json: its schema, its vocabularies, and messages for what does not fit. */
export { freeId, idFrom } from "./ids.ts";
export { describeIssue, knownKeys } from "./issueWords.ts";
export {
  type AtlasFile,
  atlasFileSchema,
  FORMAT,
  QUOTE_MAX,
  type WrittenScene,
} from "./schema.ts";
export { type ValidFile, validate } from "./validate.ts";
export {
  AUTHOR_KINDS,
  type AuthorKind,
  CALLOUT_SIDES,
  CALLOUT_TEXT_MAX,
  CALLOUTS_MAX,
  COMPILER,
  type DocumentRole,
  ID_MAX,
  ID_PATTERN,
  NOTHING_ANNOTATED,
  ROLES,
  safeAddress,
} from "./vocabulary.ts";
