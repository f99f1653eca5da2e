/** Which sentence answers a text that no link answers? */
export { type BestSentence, bestSentence, type ReadAs, statementsNear } from "./bestSentence.ts";
export { kindsOfWho } from "./wants.ts";
