/** What can a new step of a briefing start with, and does each step's Scene show what it names? */
export { checkStep, checkSteps } from "./checkSteps.ts";
export { claimsForStep, quotesForStep, type StepQuote, sceneName } from "./newStep.ts";
