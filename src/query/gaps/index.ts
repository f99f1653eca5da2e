/** What do the sources not name, and where do they contradict each other? */
export { type Contradiction, contradictions, type LinkStatement } from "./contradictions.ts";
export { type Gap, type GapRule, gaps, type RuleAnswer } from "./gaps.ts";
