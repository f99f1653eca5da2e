/** Checks proposed claims against the sources and gives a verdict on each. */

export { labelKey } from "./atlasLookup.ts";
export { guessLanguage } from "./language.ts";
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
