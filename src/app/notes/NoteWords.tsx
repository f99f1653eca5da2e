/** What a note says: its doubt, its text, its tags. */
import type { OwnNote } from "../../notes/index.ts";
import styles from "./Notes.module.css";
import { words } from "./words.ts";

export function NoteWords({ note: { doubt, text, tags = [] } }: { readonly note: OwnNote }) {
  return (
    <>
      {doubt && <p className={styles.doubt}>{words.doubt}</p>}
      {text !== undefined && (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      )}
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>#{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
