/**
 * How nodes and links look while two pillars are compared. A node of the first alone is whole, of
 * both has a hole, of the second alone is hollow, so that no two differ by hue alone.
 */
import type { Body } from "../../geometry/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import { LIT_LINK } from "./looks.ts";

/** Links in a comparison: heavy if both have them, pale if only the second has. */
export const SHARED_LINK: Readonly<
  Record<Share, { readonly weight: number; readonly alpha: number }>
> = {
  first: { weight: LIT_LINK, alpha: 1 },
  both: { weight: 3, alpha: 1 },
  second: { weight: LIT_LINK, alpha: 0.45 },
};

/** Size of the hole and of the hollow, as parts of the body. */
const HOLE = 0.4;
const HOLLOW = 0.7;

/** The body scaled by `part` about its centre. */
function shrunk(body: Body, part: number): Body {
  return { ...body, halfWidth: body.halfWidth * part, halfHeight: body.halfHeight * part };
}

/** The part to cut out of a node's body; undefined if it stays whole. */
export function holeOf(body: Body, share: Share | undefined): Body | undefined {
  if (share === "both") return shrunk(body, HOLE);
  return share === "second" ? shrunk(body, HOLLOW) : undefined;
}
