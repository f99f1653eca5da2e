/** Own notes on paper: on a page of their own behind what the sources say, and only if one asks for them. */
import type { Atlas } from "../../../atlas/index.ts";
import { type OwnNote, type OwnNotes, placedNotes, wordsOf } from "../../../notes/index.ts";
import { visible } from "../../../query/visible/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Print.module.css";
import { PageFoot } from "./PrintRegion.tsx";
import type { HandoutPage } from "./pages.ts";
import { words } from "./words.ts";

/** The notes on what these pages show, in their order. */
export function notesOn(
  atlas: Atlas,
  notes: OwnNotes,
  pages: readonly HandoutPage[],
): readonly OwnNote[] {
  const shown = pages.map(({ scene }) => visible(atlas, scene));
  return [...placedNotes(atlas, notes).byClaim].flatMap(([claim, ofClaim]) =>
    shown.some(({ nodes, edges }) => nodes.has(claim) || edges.has(claim)) ? ofClaim : [],
  );
}

export function PrintedNotes({ notes }: { readonly notes: readonly OwnNote[] }) {
  const { atlas } = useBuilt();
  return (
    <section className={styles.page} aria-labelledby="print-own-notes">
      <h1 id="print-own-notes" className={styles.headline}>
        {words.ownNotesTitle}
      </h1>
      <p>{words.ownNotesHint}</p>
      <ul className={styles.quotes}>
        {notes.map(({ on, text, tags = [], doubt }) => (
          <li key={on} className={styles.ownNote}>
            <p className={styles.other} dir="auto">
              {wordsOf(atlas, on) ?? on}
            </p>
            {doubt && <p>{words.doubted}</p>}
            {text !== undefined && <p dir="auto">{text}</p>}
            {tags.length > 0 && <p dir="auto">{tags.map((tag) => `#${tag}`).join(" ")}</p>}
          </li>
        ))}
      </ul>
      <PageFoot />
    </section>
  );
}
