/** A node as the map shows who has it: whole, with a hole, or hollow. */
import { bodyOf } from "../../../geometry/index.ts";
import { bodyPath } from "../../../picture/paint/index.ts";
import { holeOf } from "../../../picture/shapes/index.ts";
import type { Share } from "../../../query/comparison/index.ts";
import styles from "./Compare.module.css";

const BODY = bodyOf("ellipse", { x: 8, y: 8 }, 8);

export function ShareMark({ share }: { readonly share: Share }) {
  const hole = holeOf(BODY, share);
  return (
    <svg aria-hidden="true" className={styles.mark} viewBox="0 0 16 16" width="16" height="16">
      <path fillRule="evenodd" d={`${bodyPath(BODY)}${hole ? bodyPath(hole) : ""}`} />
    </svg>
  );
}
