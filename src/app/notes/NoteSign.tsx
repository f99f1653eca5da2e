/** The sign that there is an own note on something, wherever that is named: a small slip of paper. */
import { CircleQuestionMark, StickyNote } from "lucide-react";
import styles from "./Notes.module.css";
import { usePlacedNotes } from "./useNotes.ts";
import { words } from "./words.ts";

interface NoteSignProps {
  /** The id of a node or link, whose quotes count too, or of a quote. */
  readonly on: string | undefined;
}

export function NoteSign({ on = "" }: NoteSignProps) {
  const { byClaim, byId } = usePlacedNotes();
  const own = byId.get(on);
  const notes = byClaim.get(on) ?? (own ? [own] : []);
  if (notes.length === 0) return null;
  const isDoubted = notes.some(({ doubt }) => doubt);
  const Icon = isDoubted ? CircleQuestionMark : StickyNote;
  const label = words.sign(isDoubted);
  return (
    <span role="img" className={styles.sign} aria-label={label} title={label}>
      <Icon aria-hidden />
    </span>
  );
}
