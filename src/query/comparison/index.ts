/** What do two pillars or documents share, and what does only one of them have? */
export {
  type Comparison,
  claimsOfShare,
  comparison,
  type Pair,
  pairOf,
  pillarProfile,
  SHARES,
  type Share,
} from "./comparison.ts";
