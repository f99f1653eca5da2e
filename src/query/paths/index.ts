/** How are nodes connected, and what lies around one? */
export { AROUND_MAX, type Reached, type Ring } from "./around.ts";
export { blockedBy, type Restriction } from "./blockedBy.ts";
export {
  type Chain,
  chainOf,
  pathWords,
  type SharedSource,
  type Step,
  stepSentence,
  stepText,
} from "./chain.ts";
export { endName, endOf, endsNamed, nodesOfEnds } from "./ends.ts";
export { answerPair, type PairAnswer } from "./pair.ts";
export { answerPaths, type PathAnswer, type PathsBetween } from "./pathAnswer.ts";
export { PATHS_MAX, type Path } from "./paths.ts";
