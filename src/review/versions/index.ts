/** What became of quotes in a new version of their source? */
export { createFollowing, type FollowedQuote } from "./following.ts";
export { FATES, type Fate, type Followed, followQuotes } from "./followQuotes.ts";
export { addVersion, dropVersion, isReplaced, takeVersion } from "./newVersion.ts";
export { type ReadAgain, type ReadText, readAgain } from "./readAgain.ts";
