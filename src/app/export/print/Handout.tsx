/** A handout: a page a step, each with headline, picture, notes and quotes. */
import { useState } from "react";
import { flushSync } from "react-dom";
import { useBuilt } from "../../base/store.ts";
import { Notes } from "../../briefing/Notes.tsx";
import { Foot } from "./Foot.tsx";
import type { HandoutPage } from "./handout.ts";
import styles from "./Print.module.css";
import { PrintedQuotes } from "./PrintedQuotes.tsx";
import { PrintedScene } from "./PrintedScene.tsx";
import { PrintRegion } from "./PrintRegion.tsx";
import { measuredPages, PAGES, type Paper, type Room, roomOf } from "./paper.ts";
import { words } from "./words.ts";

interface HandoutProps {
  readonly paper: Paper;
  readonly title: string;
  readonly pages: readonly HandoutPage[];
  readonly withNotes: boolean;
  /** This page, from 1, is drawn next. */
  readonly onPage: (place: number) => void;
  readonly onDone: () => void;
}

/** Laid out twice: what a step shows gets the room that its words leave on the page. */
export function Handout({ paper, title, pages, withNotes, onPage, onDone }: HandoutProps) {
  const { atlas } = useBuilt();
  const [rooms, setRooms] = useState<readonly Room[]>();
  const fit = async (region: HTMLElement) => {
    const found = measuredPages(region).map((page) => roomOf(page, PAGES[paper].height));
    // Page by page: the window stays awake, and who closes the dialog calls it off.
    for (const { place } of pages) {
      onPage(place);
      await new Promise((resolve) => setTimeout(resolve));
      flushSync(() => setRooms(found.slice(0, place)));
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
                room={rooms?.[page.place - 1]}
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
          <Foot />
        </section>
      ))}
    </PrintRegion>
  );
}
