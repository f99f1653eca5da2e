/** What does a page draw besides its text? Rules, and the grids that they make. */
export { type Grid, gridsOf, type Place } from "./grids.ts";
export { type Matrix, multiply } from "./matrix.ts";
export { type Operators, rulesOf } from "./pageRules.ts";
export type { Rule, Rules } from "./rule.ts";
