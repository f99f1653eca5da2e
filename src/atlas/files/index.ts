/** Reads an atlas's files: bytes to text, JSON with the position of every value, and Problems. */

export { canonicalJson } from "./canonicalJson.ts";
export { contentHash, type QuoteKey, quoteId, textHash } from "./contentHash.ts";
export { decode } from "./decode.ts";
export { didYouMean, editDistance, limitedSuggestions, nearest } from "./didYouMean.ts";
export {
  field,
  isForeign,
  items,
  type JsonNode,
  keyOf,
  nodeAt,
  pathOf,
  plainValue,
  rangeOf,
  type Text,
  text,
  texts,
} from "./json.ts";
export { jsonLayout } from "./jsonLayout.ts";
export { parseJson } from "./parse.ts";
export {
  ATLAS_BYTES_MAX,
  EDGES_MAX,
  isRefusal,
  limitSize,
  NODES_MAX,
  type ReadFile,
  type Refusal,
  refusalMessage,
  SOURCE_BYTES_MAX,
  STEPS_MAX,
} from "./readFile.ts";
export {
  createReport,
  type FileReport,
  inlineReport,
  type Problem,
  type Report,
  type TreeReport,
  treeReport,
} from "./report.ts";
