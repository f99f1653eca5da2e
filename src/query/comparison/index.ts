/** What has one pillar or document that another has not? */
export {
  type Comparison,
  comparison,
  type Pair,
  pairOf,
  partOf,
  pillarProfile,
  SHARES,
  type Share,
} from "./comparison.ts";
