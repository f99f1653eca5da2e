/** What does a colleague's atlas say otherwise, and how far do both agree? */
export { type Compared, differencesOf, takeDifference } from "./differences.ts";
export { proposalsFrom } from "./fromAtlas.ts";
