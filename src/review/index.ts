/** Proposed claims held against the sources: their verdicts. */

export { labelKey } from "./codebookLabels.ts";
export {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  VERDICTS,
  type Verdict,
} from "./proposal.ts";
export { type Reviewed, type ReviewedQuote, reviewer } from "./review.ts";
export { guessLanguage } from "./textLanguage.ts";
export { type Passage, passageText } from "./verdict.ts";
