/** The documents and their sections, each with how much of it is cited. A press goes there. */
import { documentCoverage, sectionCoverage } from "../../../graph/coverage.ts";
import type { HeadingPart, Page } from "../../../graph/reading.ts";
import styles from "./Contents.module.css";
import { CoverageMark } from "./CoverageMark.tsx";
import { isTitle } from "./title.ts";

interface ContentsProps {
  readonly pages: readonly Page[];
  /** Without a heading: the document's own title. */
  readonly onGo: (page: Page, heading?: HeadingPart) => void;
}

export function Contents({ pages, onGo }: ContentsProps) {
  return (
    <ul className={styles.documents}>
      {pages.map((page) => (
        <li key={page.document.id}>
          <button type="button" className={styles.document} onClick={() => onGo(page)}>
            <bdi>{page.document.title}</bdi>
            <CoverageMark coverage={documentCoverage(page.document)} />
          </button>
          <ul>
            {page.parts.map((part) =>
              part.type === "paragraph" || isTitle(page.document, part) ? null : (
                <li key={part.start}>
                  <button
                    type="button"
                    className={styles.section}
                    style={{ paddingInlineStart: `${part.depth * 12 + 8}px` }}
                    onClick={() => onGo(page, part)}
                  >
                    <bdi>{part.section.heading}</bdi>
                    <CoverageMark coverage={sectionCoverage(page.document, part.section.index)} />
                  </button>
                </li>
              ),
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
