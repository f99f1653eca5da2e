/** What of a proposal's words stands in the sources, and what else is to be said of it? */
export {
  type AtlasLookup,
  atlasLookup,
  type Known,
  type KnownNode,
  type MappedKind,
} from "./atlasLookup.ts";
export { denies } from "./denials.ts";
export { guessLanguage } from "./guessLanguage.ts";
export type { End } from "./meaning.ts";
export { labelKey } from "./names.ts";
export {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  type Remark,
  type Said,
  VERDICTS,
  type Verdict,
} from "./proposal.ts";
export { type Reviewed, type ReviewedQuote, reviewer, reviewerBy } from "./review.ts";
export { type Passage, passageText, type QuoteVerdict, verdictOf } from "./verdict.ts";
