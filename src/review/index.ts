/**
 * Checks proposed claims against the sources and gives a verdict on each; takes them into a draft; follows
 * quotes to a new version of their source.
 */

export { type AtlasLookup, atlasLookup, labelKey } from "./atlasLookup.ts";
export { bring, type Decided, forget, keepAgreement, leave, mean, mend } from "./decisions.ts";
export { type Compared, differencesOf, takeDifference } from "./differences.ts";
export { FATES, type Fate, type Followed, followQuotes } from "./followQuotes.ts";
export { proposalsFrom } from "./fromAtlas.ts";
export {
  type Agreement,
  type Decision,
  isClaim,
  type KeptClaim,
  type KeptProposal,
  type Meanings,
  openIn,
  REVIEW_FILE,
  type ReadReview,
  type Review,
  readReview,
  reviewIn,
  reviewJsonSchema,
  reviewText,
  withAgreement,
} from "./keptReview.ts";
export { knownIn } from "./knownInDraft.ts";
export { denies, guessLanguage } from "./language.ts";
export { isPlain, open, takeMany } from "./many.ts";
export {
  addVersion,
  createFollowing,
  dropVersion,
  type FollowedQuote,
  isReplaced,
  takeVersion,
} from "./newVersion.ts";
export { kindOptions, nameOfNode, type Option, relationOptions } from "./options.ts";
export {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  type Remark,
  VERDICTS,
  type Verdict,
} from "./proposal.ts";
export { type ReadAgain, type ReadText, readAgain } from "./readAgain.ts";
export { type Reviewed, type ReviewedQuote, reviewer } from "./review.ts";
export { createReviewing, type Reviewing } from "./reviewing.ts";
export { textOfDocument } from "./sourcesInDraft.ts";
export { type Need, needsOf, type Places, takeClaim } from "./take.ts";
export { type Passage, passageText } from "./verdict.ts";
