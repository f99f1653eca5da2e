/**
 * How a node shows who has it where two are compared, in its own shape and colour: the first one
 * alone has it whole, both with a hole, the second one alone hollow. No two differ by hue alone.
 */
import type { Body } from "../../geometry/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import { LIT_LINK } from "./looks.ts";

/** Links of two that are compared: heavy where both have one, pale where only the second has. */
export const SHARED_LINK: Readonly<
  Record<Share, { readonly weight: number; readonly alpha: number }>
> = {
  first: { weight: LIT_LINK, alpha: 1 },
  both: { weight: 3, alpha: 1 },
  second: { weight: LIT_LINK, alpha: 0.45 },
};

/** Parts of a body that are taken out of it. */
const HOLE = 0.4;
const HOLLOW = 0.7;

/** A body smaller by a part, around the same centre. */
function within(body: Body, part: number): Body {
  return { ...body, halfWidth: body.halfWidth * part, halfHeight: body.halfHeight * part };
}

/** What is taken out of a node that is painted whole. */
export function holeOf(body: Body, share: Share | undefined): Body | undefined {
  if (share === "both") return within(body, HOLE);
  return share === "second" ? within(body, HOLLOW) : undefined;
}
