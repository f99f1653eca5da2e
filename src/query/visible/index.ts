/** What of an atlas does a Scene show, and what would each filter leave? */
export { definedBy, isInCodebook } from "./codebookPlaces.ts";
export { type FacetCounts, facetCounts } from "./facets.ts";
export { asksOfLinks, filterTests } from "./filterTests.ts";
export {
  claimOfQuote,
  type Lookup,
  languageOf,
  lookup,
  quoteOf,
  sectionName,
  typeKey,
} from "./lookup.ts";
export { memo, memoByAtlas } from "./memo.ts";
export { type Neighbourhood, neighbourhood } from "./neighbourhood.ts";
export { linkStatements, nodeStatements, shownOwn, shownStatements } from "./statements.ts";
export { computeVisible, everything, type Shown, type Visible, visible } from "./visible.ts";
export { type FilterInForce, type WithoutFilters, withoutFilters } from "./withoutFilters.ts";
