/** A handout: a page a step, each with headline, picture, notes and quotes. */
import { useMemo } from "react";
import { Notes } from "../../briefing/Notes.tsx";
import { useApp, useBuilt } from "../../store.ts";
import { textMeasurer } from "../picture/measureText.ts";
import { sheetOf } from "../picture/sheetOf.ts";
import { sourceLines } from "../picture/words.ts";
import type { HandoutPage } from "./handout.ts";
import styles from "./Print.module.css";
import { PrintedQuotes } from "./PrintedQuotes.tsx";
import { SvgPicture } from "./SvgPicture.tsx";
import { words } from "./words.ts";

interface HandoutProps {
  readonly pages: readonly HandoutPage[];
  readonly withNotes: boolean;
}

export function Handout({ pages, withNotes }: HandoutProps) {
  return pages.map((page, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pages are printed once, in their order
    <section key={at} className={styles.page} aria-labelledby={`print-page-${at + 1}`}>
      {pages.length > 1 && <p className={styles.place}>{words.page(at + 1, pages.length)}</p>}
      <h1 id={`print-page-${at + 1}`} className={styles.headline}>
        <bdi>{page.title}</bdi>
      </h1>
      <Picture page={page} id={`print-picture-${at + 1}`} />
      {withNotes && page.notes && (
        <>
          <h2 className={styles.subtitle}>{words.notesTitle}</h2>
          <div className={styles.notes}>
            <Notes text={page.notes} />
          </div>
        </>
      )}
      {page.quotes.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{words.quotes}</h2>
          <PrintedQuotes quotes={page.quotes} />
        </>
      )}
      <Foot />
    </section>
  ));
}

/** In CSS pixels: as wide as the text on A4, so that letters keep their size. */
const PANE = { width: 680, height: 400 };

function Picture({ page, id }: { readonly page: HandoutPage; readonly id: string }) {
  const built = useBuilt();
  const measured = useApp((state) => state.measured);
  const drawing = useMemo(
    () =>
      sheetOf(built, page.scene, {
        aspect: "wide",
        pane: PANE,
        measure: textMeasurer(),
        measured,
        whole: false,
        transparent: true,
        foot: [],
        id,
        title: page.title,
      }),
    [built, page, measured, id],
  );
  return (
    <div className={styles.picture}>
      <SvgPicture svg={drawing.svg} />
    </div>
  );
}

export function Foot() {
  const { atlas } = useBuilt();
  return <p className={styles.foot}>{sourceLines(atlas, new Date()).join(" ")}</p>;
}
