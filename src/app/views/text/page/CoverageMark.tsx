/**
 * Shows, as a bar and in words, how much of a text is cited, and how much of that by what is shown.
 */
import { use } from "react";
import type { Document } from "../../../../atlas/index.ts";
import { documentCoverage, sectionCoverage } from "../../../../query/text/index.ts";
import styles from "../Coverage.module.css";
import { Marking } from "./marking.ts";
import { words } from "./words.ts";

interface CoverageMarkProps {
  readonly document: Document;
  /** Without it, covers the whole document. */
  readonly section?: number;
  /** The number of sentences that shown nodes or links rest on. */
  readonly shown: number;
}

export function CoverageMark({ document, section, shown }: CoverageMarkProps) {
  const coverage =
    section === undefined ? documentCoverage(document) : sectionCoverage(document, section);
  const { sentences, cited, explained, unread } = coverage;
  if (sentences === 0) {
    return unread > 0 ? <span className={styles.coverage}>{words.notRead}</span> : null;
  }
  const parts = [
    ["cited", shown],
    ["filtered", cited - shown],
    ["explained", explained],
    ["rest", sentences - cited - explained],
  ] as const;
  return (
    <span className={styles.coverage} title={words.coverageLong(coverage, shown)}>
      <span aria-hidden="true" className={styles.bar}>
        {parts.map(([look, count]) => (
          <span key={look} className={styles[look]} style={{ flexGrow: count / sentences }} />
        ))}
      </span>
      <span className={styles.words}>{words.coverage(coverage, shown)}</span>
    </span>
  );
}

/** The same in the margin, with the count taken from the marks of the page. */
export function MarginCoverage(props: Omit<CoverageMarkProps, "shown">) {
  const { citedIn } = use(Marking);
  return <CoverageMark {...props} shown={citedIn(props.section)} />;
}
