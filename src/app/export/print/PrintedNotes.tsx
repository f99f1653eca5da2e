/** Own notes on paper: on a page of their own behind what the sources say, and only if one asks for them. */
import { type OwnNote, wordsOf } from "../../../notes/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Print.module.css";
import { PageFoot } from "./PrintRegion.tsx";
import { words } from "./words.ts";

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
