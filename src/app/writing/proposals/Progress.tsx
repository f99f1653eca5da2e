/** How many proposals are reviewed. */
import type { Draft } from "../../../draft/index.ts";
import { openIn, reviewIn } from "../../../review/kept/index.ts";
import styles from "./Proposals.module.css";
import { words } from "./words.ts";

export function Progress({ draft }: { readonly draft: Draft }) {
  const all = reviewIn(draft).proposals.length;
  const done = all - openIn(draft);
  if (all === 0) return null;
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress(done, all)} value={done} max={all} />
      <span className={styles.note}>{words.progress(done, all)}</span>
    </div>
  );
}
