/** The table of contents: documents and sections, each with how much of it is cited. */
import { useMemo } from "react";
import { citedCounter, type HeadingPart, type PageContent } from "../../../query/text/index.ts";
import styles from "./Contents.module.css";
import { CoverageMark } from "./page/CoverageMark.tsx";
import { isTitle } from "./page/Title.tsx";

interface ContentsProps {
  readonly pages: readonly PageContent[];
  /** Without a heading, goes to the title of the document. */
  readonly onGo: (page: PageContent, heading?: HeadingPart) => void;
}

export function Contents({ pages, onGo }: ContentsProps) {
  return (
    <ul className={styles.documents}>
      {pages.map((page) => (
        <Entry key={page.document.id} page={page} onGo={onGo} />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly page: PageContent;
  readonly onGo: ContentsProps["onGo"];
}

function Entry({ page, onGo }: EntryProps) {
  const { document, parts, cited } = page;
  const shown = useMemo(() => citedCounter(document, cited), [document, cited]);
  return (
    <li>
      <button type="button" className={styles.document} onClick={() => onGo(page)}>
        <bdi>{document.title}</bdi>
        <CoverageMark document={document} shown={shown()} />
      </button>
      <ul>
        {parts.map((part) =>
          part.type === "paragraph" || isTitle(document, part) ? null : (
            <li key={part.start}>
              <button
                type="button"
                className={styles.section}
                style={{ paddingInlineStart: `${part.depth * 12 + 8}px` }}
                onClick={() => onGo(page, part)}
              >
                <bdi>{part.section.heading}</bdi>
                <CoverageMark
                  document={document}
                  section={part.section.index}
                  shown={shown(part.section.index)}
                />
              </button>
            </li>
          ),
        )}
      </ul>
    </li>
  );
}
