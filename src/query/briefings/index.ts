/** What can a step of a briefing quote, and does its Scene show what it names? */
export { checkStep, checkSteps } from "./checkSteps.ts";
export { type Quotable, quotable, sceneName } from "./newStep.ts";
