/** A document's title, with what the atlas says of the source, and how much of it is cited. */
import type { ReactNode } from "react";
import type { Document } from "../../../../atlas/index.ts";
import { ROLE_WORDS } from "../../../codebook/words.ts";
import styles from "../Text.module.css";
import { MarginCoverage } from "./CoverageMark.tsx";
import { words } from "./words.ts";

interface TitleProps {
  readonly document: Document;
  /** Where the title begins in the text, if it stands there. */
  readonly start?: number;
  readonly children: ReactNode;
}

export function Title({ document, start, children }: TitleProps) {
  return (
    <header className={styles.header}>
      <h2 dir="auto" tabIndex={-1} data-part={start} className={styles.title}>
        {children}
      </h2>
      <p className={styles.about}>{about(document)}</p>
      <p className={styles.margin}>
        <MarginCoverage document={document} />
      </p>
    </header>
  );
}

function about({ role, author, publisher, published, cuts }: Document): string {
  const source = [ROLE_WORDS[role], author, publisher, published].filter(
    (part) => part !== undefined,
  );
  const left = cuts.map(({ what }) => what).join("; ");
  return `${source.join(", ")}.${left === "" ? "" : ` ${words.cuts(left)}`}`;
}
