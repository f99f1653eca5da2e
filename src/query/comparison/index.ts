/** What has one pillar or document that another has not? */
export {
  type Comparison,
  comparison,
  type Pair,
  pairOf,
  partOf,
  SHARES,
  type Share,
} from "./comparison.ts";
export { pillarProfile } from "./pillarProfile.ts";
