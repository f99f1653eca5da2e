/** One's own note on a node, link or quote: read, written and deleted here, and told apart from any source. */
import { CircleQuestionMark, StickyNote } from "lucide-react";
import { useId, useState } from "react";
import { withoutNote, wordsOf } from "../../notes/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useBuilt } from "../base/store.ts";
import { NoteForm } from "./NoteForm.tsx";
import styles from "./Notes.module.css";
import { NoteWords } from "./NoteWords.tsx";
import { useAreYours, useNotesDesk, useNotesUndo, usePlacedNotes } from "./useNotes.ts";
import { words } from "./words.ts";

export function Note({ on }: { readonly on: string }) {
  // Keyed: a form that was begun does not go over to what is shown next.
  return <NoteOn key={on} on={on} />;
}

function NoteOn({ on }: { readonly on: string }) {
  const { atlas } = useBuilt();
  const note = usePlacedNotes().byId.get(on);
  const [isWriting, setWriting] = useState(false);
  const [wasRemoved, setRemoved] = useState(false);
  const { change, isWriter, writeHere } = useNotesDesk();
  const areYours = useAreYours();
  const heading = useId();
  const of = wordsOf(atlas, on) ?? on;
  if (isWriting)
    return (
      <NoteForm
        on={on}
        note={note}
        onDone={() => {
          setWriting(false);
          setRemoved(false);
        }}
      />
    );
  if (!note)
    return (
      <div className={styles.line}>
        {isWriter && (
          <Button
            className={styles.add}
            aria-label={words.addOn(of)}
            onClick={() => setWriting(true)}
          >
            <StickyNote aria-hidden />
            {words.add}
          </Button>
        )}
        {wasRemoved && <UndoLine />}
      </div>
    );
  return (
    <section className={styles.slip} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {note.doubt ? <CircleQuestionMark aria-hidden /> : <StickyNote aria-hidden />}
        {areYours ? words.yours : words.theirs}
      </h3>
      <NoteWords note={note} />
      {isWriter ? (
        <div className={styles.line}>
          <Button aria-label={words.editOn(of)} onClick={() => setWriting(true)}>
            {words.edit}
          </Button>
          <Button
            aria-label={words.removeOn(of)}
            onClick={() => {
              setRemoved(true);
              change((notes) => withoutNote(notes, note.on), "removeNote", of);
            }}
          >
            {words.remove}
          </Button>
        </div>
      ) : (
        <p className={styles.hint}>
          {words.elsewhere}{" "}
          <Button look="link" onClick={writeHere}>
            {words.writeHere}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What was done last, and a press that undoes it. */
export function UndoLine() {
  const undo = useNotesUndo();
  if (!undo) return null;
  return (
    <p className={styles.hint}>
      {undo.done}{" "}
      <Button look="link" onClick={undo.undo}>
        {words.undo}
      </Button>
    </p>
  );
}
