/** How many proposals are reviewed. */
import type { Draft } from "../../../../draft/index.ts";
import { openIn, reviewIn } from "../../../../review/kept/index.ts";
import { classNames } from "../../../../ui/browser/classNames.ts";
import styles from "./List.module.css";
import parts from "./Parts.module.css";
import { words } from "./words.ts";

interface ProgressProps {
  readonly draft: Draft;
  /** Whether it has a line of its own. */
  readonly isWide?: boolean;
}

export function Progress({ draft, isWide = false }: ProgressProps) {
  const all = reviewIn(draft).proposals.length;
  const done = all - openIn(draft);
  if (all === 0) return null;
  return (
    <div className={classNames(styles.progress, isWide && styles.wide)}>
      <progress aria-label={words.progress(done, all)} value={done} max={all} />
      <span className={parts.note}>{words.progress(done, all)}</span>
    </div>
  );
}
