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
  versionsOf,
} from "./comparison.ts";
export { type Rewording, rewordings } from "./rewordings.ts";
export {
  isNewerThan,
  TIMES,
  type Time,
  timesOf,
  type Versions,
  versionsIn,
} from "./versions.ts";
