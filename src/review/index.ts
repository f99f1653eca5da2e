/**
 * Checks proposed claims against the sources and gives a verdict on each; follows quotes to a new
 * version of their source.
 */

export { type AtlasLookup, atlasLookup, labelKey } from "./atlasLookup.ts";
export { FATES, type Fate, type Followed, followQuotes } from "./followQuotes.ts";
export { proposalsFrom } from "./fromAtlas.ts";
export { denies, guessLanguage } from "./language.ts";
export {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  VERDICTS,
  type Verdict,
} from "./proposal.ts";
export { type Reviewed, type ReviewedQuote, reviewer } from "./review.ts";
export { type Passage, passageText } from "./verdict.ts";
