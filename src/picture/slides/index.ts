/** A briefing as a deck of slides. */
export { makeDeck } from "./makeDeck.ts";
export { viewBriefing } from "./viewBriefing.ts";
