/** Which sentence answers a text that no link answers? */
export { type BestSentence, bestSentence } from "./bestSentence.ts";
export { kindsOfWho } from "./wants.ts";
