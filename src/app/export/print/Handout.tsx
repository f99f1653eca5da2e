/** A printed handout: one page per step, with headline, picture, notes and quotes. */
import { useState } from "react";
import { flushSync } from "react-dom";
import { useBuilt } from "../../base/store.ts";
import { Notes } from "../../briefing/Notes.tsx";
import styles from "./Print.module.css";
import { PrintedQuotes } from "./PrintedQuotes.tsx";
import { PrintedScene } from "./PrintedScene.tsx";
import { PageFoot, PrintRegion } from "./PrintRegion.tsx";
import type { HandoutPage } from "./pages.ts";
import { measuredPages, PAGES, type Paper, type Space, spaceOf } from "./paper.ts";
import { words } from "./words.ts";

interface HandoutProps {
  readonly paper: Paper;
  readonly title: string;
  readonly pages: readonly HandoutPage[];
  readonly withNotes: boolean;
  /** Called with the number of the page, from 1, that is drawn next. */
  readonly onPage: (place: number) => void;
  readonly onDone: () => void;
}

/** Laid out twice: the picture of a step gets the space that its texts leave on the page. */
export function Handout({ paper, title, pages, withNotes, onPage, onDone }: HandoutProps) {
  const { atlas } = useBuilt();
  const [spaces, setSpaces] = useState<readonly Space[]>();
  const fit = async (region: HTMLElement) => {
    const allSpaces = measuredPages(region).map((page) => spaceOf(page, PAGES[paper].height));
    // Page by page, so that the window stays responsive and closing the dialog cancels the rest.
    for (const { place } of pages) {
      onPage(place);
      await new Promise((resolve) => setTimeout(resolve));
      flushSync(() => setSpaces(allSpaces.slice(0, place)));
    }
  };
  return (
    <PrintRegion
      paper={paper}
      title={title}
      language={atlas.language}
      onLaidOut={fit}
      onDone={onDone}
    >
      {pages.map((page) => (
        <section
          key={page.place}
          className={styles.page}
          aria-labelledby={`print-page-${page.place}`}
          data-page=""
        >
          <div className={styles.top}>
            {pages.length > 1 && (
              <p className={styles.place}>{words.page(page.place, pages.length)}</p>
            )}
            <h1 id={`print-page-${page.place}`} className={styles.headline}>
              <bdi>{page.title}</bdi>
            </h1>
            <div className={styles.content} data-content="">
              <PrintedScene
                scene={page.scene}
                title={page.title}
                id={`print-picture-${page.place}`}
                width={PAGES[paper].width}
                space={spaces?.[page.place - 1]}
              />
            </div>
          </div>
          {withNotes && page.notes && (
            <div>
              <h2 className={styles.subtitle}>{words.notesTitle}</h2>
              <div className={styles.notes}>
                <Notes text={page.notes} />
              </div>
            </div>
          )}
          {page.quotes.length > 0 && (
            <div>
              <h2 className={styles.subtitle}>{words.quotes}</h2>
              <PrintedQuotes quotes={page.quotes} />
            </div>
          )}
          <PageFoot />
        </section>
      ))}
    </PrintRegion>
  );
}
