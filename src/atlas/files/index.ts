/** Reads an atlas's files: bytes to text, JSON with the position of every value, and Problems. */

export {
  type AtlasTree,
  type EntryList,
  frameOf,
  isLongList,
  LONG_LISTS,
  type LongList,
  treeOfFile,
} from "./atlasTree.ts";
export { canonicalJson } from "./canonicalJson.ts";
export { checkDraftValues } from "./checkValues.ts";
export { contentHash, type QuoteKey, quoteId, textHash } from "./contentHash.ts";
export { decode } from "./decode.ts";
export { didYouMean, editDistance, limitedSuggestions, nearest } from "./didYouMean.ts";
export { createDraftReport, type DraftProblem } from "./draftReport.ts";
export { createDraftTrees } from "./draftTree.ts";
export { type Checked, checked, type Finding, NO_FINDINGS, type TreeReport } from "./findings.ts";
export {
  field,
  isForeign,
  items,
  type JsonNode,
  keyOf,
  nameOf,
  nodeAt,
  type Path,
  pathOf,
  pathText,
  plainValue,
  rangeOf,
  type Text,
  text,
  texts,
} from "./json.ts";
export { jsonLayout } from "./jsonLayout.ts";
export { keyedList } from "./keyed.ts";
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
  apart,
  createSlot,
  keptIfEqual,
  placesBefore,
  type Remembering,
  remembered,
  rememberedFindings,
  rememberedRows,
} from "./remember.ts";
export {
  createReport,
  type FileReport,
  inlineReport,
  type Problem,
  type Report,
  treeReport,
} from "./report.ts";
