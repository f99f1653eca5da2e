/** Which nodes and links does a Scene show, and what would each filter leave? */
export {
  ACTOR,
  codebookEntry,
  FUNDS,
  GOAL,
  IMPLEMENTS,
  INSTRUMENT,
  isInCodebook,
  PURSUES,
  RISK,
} from "./codebook.ts";
export { type FacetCounts, facetCounts } from "./facets.ts";
export { filterTests, hasLinkFilters } from "./filterTests.ts";
export {
  claimOfQuote,
  type Lookup,
  languageOf,
  lookup,
  quoteOf,
  sectionName,
  splitKey,
  typeKey,
} from "./lookup.ts";
export { type FiltersAndFocus, memo, memoByAtlas, memoByContent } from "./memo.ts";
export { type Neighbourhood, neighbourhood } from "./neighbourhood.ts";
export { isNamedIn, sectionKey, sectionOf, standsIn } from "./sections.ts";
export { linkStatements, nodeQuoteTest, nodeStatements, shownStatements } from "./statements.ts";
export { computeVisible, everything, type Visible, visible } from "./visible.ts";
export {
  type ActiveFilter,
  activeFilters,
  type WithoutFilters,
  withoutFilters,
} from "./withoutFilters.ts";
