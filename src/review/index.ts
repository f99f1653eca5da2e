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
export { languageOf } from "./textLanguage.ts";
export { type Passage, wordsOf } from "./verdict.ts";
