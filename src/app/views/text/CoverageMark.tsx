/** How much is cited, as a bar and in words. */
import { type Coverage, citedShare } from "../../../graph/coverage.ts";
import styles from "./Coverage.module.css";
import { words } from "./words.ts";

interface CoverageMarkProps {
  readonly coverage: Coverage;
}

export function CoverageMark({ coverage }: CoverageMarkProps) {
  if (coverage.sentences === 0) return null;
  const { sentences, explained } = coverage;
  return (
    <span className={styles.coverage} title={words.coverageLong(coverage)}>
      <span aria-hidden="true" className={styles.bar}>
        <span className={styles.cited} style={{ flexGrow: citedShare(coverage) }} />
        <span className={styles.explained} style={{ flexGrow: explained / sentences }} />
        <span style={{ flexGrow: 1 - citedShare(coverage) - explained / sentences }} />
      </span>
      <span className={styles.words}>{words.coverage(coverage)}</span>
    </span>
  );
}
