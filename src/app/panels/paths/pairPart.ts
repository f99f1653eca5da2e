/** The paths between two selected nodes, which the inspector loads on demand. */
import type { PairAnswer } from "../../../query/paths/index.ts";
import { type LazyPart, lazyPart } from "../../base/lazyPart.tsx";

export const PAIR_PART: LazyPart<PairAnswer> = lazyPart(
  async () => (await import("./PairPaths.tsx")).PairPaths,
);
