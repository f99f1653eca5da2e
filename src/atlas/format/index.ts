/** The format of atlas.json: its schema, its vocabularies, and messages for what does not fit. */
export { knownKeys } from "./issueWords.ts";
export {
  type AtlasFile,
  atlasFileSchema,
  FORMAT,
  ID_PATTERN,
  QUOTE_MAX,
  type WrittenScene,
} from "./schema.ts";
export { type ValidFile, validate } from "./validate.ts";
export {
  COMPILER,
  type DocumentRole,
  ID_MAX,
  safeAddress,
} from "./vocabulary.ts";
