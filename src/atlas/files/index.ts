/** Reading an atlas's files: bytes as text, JSON with the place of every value, and Problems. */

export { canonicalJson, contentHash, type QuoteKey, quoteId, textHash } from "./contentHash.ts";
export { decode } from "./decode.ts";
export { inlineReport } from "./inlineReport.ts";
export {
  field,
  items,
  type JsonNode,
  keyOf,
  nodeAt,
  pathOf,
  rangeOf,
  type Text,
  text,
  texts,
} from "./json.ts";
export { ATLAS_BYTES_MAX, EDGES_MAX, NODES_MAX, SOURCE_BYTES_MAX, STEPS_MAX } from "./limits.ts";
export { didYouMean, editDistance, limitedSuggestions, nearest } from "./nearest.ts";
export { parseJson } from "./parse.ts";
export type { Problem } from "./problem.ts";
export { isRefusal, limitSize, type ReadFile, type Refusal, refusalMessage } from "./readFile.ts";
export { createReport, type FileReport, type Report } from "./report.ts";
export { type TreeReport, treeReport } from "./treeReport.ts";
export { isForeign, plainValue } from "./value.ts";
