/** What does a draft keep of proposals, and what is known of them as it is now? */
export {
  bring,
  changeProposal,
  type Decided,
  decided,
  forget,
  keepAgreement,
  leave,
  mean,
  mend,
} from "./decisions.ts";
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
export { kindFrom, knownIn } from "./knownInDraft.ts";
export { kindOptions, nameOfNode, type Option, relationOptions } from "./options.ts";
export { createReviewing, type Reviewing } from "./reviewing.ts";
export { createSources, textOfDocument } from "./sourcesInDraft.ts";
