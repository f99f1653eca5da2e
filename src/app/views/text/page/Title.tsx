/** The title of a document, with the facts about the source and its coverage. */
import type { ReactNode } from "react";
import type { Document } from "../../../../atlas/index.ts";
import type { HeadingPart } from "../../../../query/text/index.ts";
import { ROLE_WORDS } from "../../../codebook/words.ts";
import styles from "../Text.module.css";
import { MarginCoverage } from "./CoverageMark.tsx";
import { words } from "./words.ts";

interface TitleProps {
  readonly document: Document;
  /** Offset of the title in the text, if it is part of the text. */
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
  const omitted = cuts.map(({ what }) => what).join("; ");
  return `${source.join(", ")}.${omitted === "" ? "" : ` ${words.cuts(omitted)}`}`;
}

/** Whether a heading is the document's own title, in the first line of the text. */
export function isTitle({ title }: Document, { section, depth }: HeadingPart): boolean {
  return depth === 0 && section.index === 0 && section.heading === title;
}
