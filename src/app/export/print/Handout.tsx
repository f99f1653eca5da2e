/** A printed handout: one page per step, with headline, picture, notes and quotes. */
import { useState } from "react";
import { flushSync } from "react-dom";
import type { OwnNote } from "../../../notes/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useBuilt } from "../../base/store.ts";
import { Notes } from "../../briefing/Notes.tsx";
import styles from "./Print.module.css";
import { PrintedNotes } from "./PrintedNotes.tsx";
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
  /** For a briefing's first page: for whom it is. `undefined` for a single view. */
  readonly cover: { readonly audience: string | undefined } | undefined;
  readonly withNotes: boolean;
  /** Own notes, which are printed on a page of their own. */
  readonly ownNotes: readonly OwnNote[];
  /** Called with the number of the page, from 1, that is drawn next. */
  readonly onPage: (place: number) => void;
  /** Called before the browser prints. */
  readonly onReady: () => void;
  readonly onDone: () => void;
}

/** Laid out twice: the picture of a step gets the space that its texts leave on the page. */
export function Handout(props: HandoutProps) {
  const { paper, title, pages, cover, withNotes, ownNotes, onPage, onReady, onDone } = props;
  const { atlas } = useBuilt();
  const [spaces, setSpaces] = useState<readonly Space[]>();
  const fit = async (region: HTMLElement) => {
    const allSpaces = spacesIn(region, pages, paper);
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
      onReady={onReady}
      onDone={onDone}
    >
      {cover && <Cover title={title} audience={cover.audience} pages={pages} />}
      {pages.map((page) => (
        <PrintedPage
          key={page.place}
          page={page}
          count={pages.length}
          width={PAGES[paper].width}
          withNotes={withNotes}
          space={spaces?.[page.place - 1]}
        />
      ))}
      {ownNotes.length > 0 && <PrintedNotes notes={ownNotes} />}
    </PrintRegion>
  );
}

/** The space of each page; a view that is printed by itself has all its rows, on as many pages. */
export function spacesIn(
  region: HTMLElement,
  pages: readonly HandoutPage[],
  paper: Paper,
): readonly Space[] {
  return measuredPages(region).map((page, at) => {
    const space = spaceOf(page, PAGES[paper].height);
    return pages[at]?.isWhole ? { ...space, rows: Number.POSITIVE_INFINITY } : space;
  });
}

interface CoverProps {
  readonly title: string;
  readonly audience: string | undefined;
  readonly pages: readonly HandoutPage[];
}

/** The first page of a handout: what it is, for whom, from what, and its steps. */
function Cover({ title, audience, pages }: CoverProps) {
  const { atlas } = useBuilt();
  return (
    <section className={classNames(styles.page, styles.cover)} aria-labelledby="print-cover">
      <h1 id="print-cover" className={styles.coverTitle}>
        <bdi>{title}</bdi>
      </h1>
      {audience !== undefined && <p>{words.audience(audience)}</p>}
      <p>
        <bdi>{atlas.title}</bdi>
      </p>
      <p dir="auto">{atlas.scope}</p>
      <h2 className={styles.subtitle}>{words.steps}</h2>
      <ol className={styles.steps}>
        {pages.map(({ place, title: step }) => (
          <li key={place}>
            <bdi>{step}</bdi>
          </li>
        ))}
      </ol>
      <PageFoot />
    </section>
  );
}

interface PrintedPageProps {
  readonly page: HandoutPage;
  /** How many pages there are. */
  readonly count: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly withNotes: boolean;
  readonly space: Space | undefined;
}

/** A step, or a view: its headline, what it shows, notes and quotes. */
export function PrintedPage({ page, count, width, withNotes, space }: PrintedPageProps) {
  const { place, title, scene, callouts, notes, quotes } = page;
  return (
    <section className={styles.page} aria-labelledby={`print-page-${place}`} data-page="">
      <div className={classNames(styles.top, page.isWhole && styles.whole)}>
        {count > 1 && <p className={styles.place}>{words.page(place, count)}</p>}
        <h1 id={`print-page-${place}`} className={styles.headline}>
          <bdi>{title}</bdi>
        </h1>
        <div className={styles.content} data-content="">
          <PrintedScene
            scene={scene}
            callouts={callouts}
            title={title}
            id={`print-picture-${place}`}
            width={width}
            space={space}
          />
        </div>
      </div>
      {withNotes && notes && (
        <div>
          <h2 className={styles.subtitle}>{words.notesTitle}</h2>
          <div className={styles.notes}>
            <Notes text={notes} />
          </div>
        </div>
      )}
      {quotes.length > 0 && (
        <div>
          <h2 className={styles.subtitle}>{words.quotes}</h2>
          <PrintedQuotes quotes={quotes} />
        </div>
      )}
      <PageFoot />
    </section>
  );
}
