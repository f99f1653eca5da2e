/** The graph that all formats carry, how an atlas becomes one, and what formats lose. */
export { type CodePoints, codePointsOf } from "./codePoints.ts";
export {
  CannotReadGraph,
  type FileIn,
  type Format,
  KEPT,
  type Kept,
  type Reading,
  type Written,
} from "./format.ts";
export { graphOf, LIST_MARK, type Taken } from "./fromAtlas.ts";
export {
  type Attributes,
  CODE_KINDS,
  type Code,
  type CodeKind,
  EMPTY_GRAPH,
  type ExchangeClaim,
  type ExchangeDocument,
  type ExchangeEdge,
  type ExchangeGraph,
  type ExchangeNode,
  type ExchangeQuote,
  type Look,
  NO_ATTRIBUTES,
  type Value,
} from "./graph.ts";
export { claimsOf, lossesOf, mixedTypeWarnings, textsOf } from "./losses.ts";
export {
  ATTRIBUTE_MARK,
  markedAttributes,
  needsMark,
  unmarkedAttributes,
  unmarkedName,
} from "./marked.ts";
export { PACKED_NAMES, type Packed, pack, unpack } from "./packed.ts";
export { type ProposalRow, proposalRows } from "./proposalRows.ts";
export {
  attributesOf,
  attributeValue,
  type Fields,
  isFields,
  typesOf,
  type ValueType,
} from "./values.ts";
export { wholeGraph } from "./whole.ts";
export { counted, remarkWords } from "./words.ts";
