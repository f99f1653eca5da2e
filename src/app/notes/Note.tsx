/** One's own note on a node, link or quote: read, written and deleted here, and told apart from any source. */
import { CircleQuestionMark, StickyNote } from "lucide-react";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { type OwnNote, withoutNote, wordsOf } from "../../notes/index.ts";
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
  const { isWriter } = useNotesDesk();
  const of = wordsOf(atlas, on) ?? on;
  const write = () => setWriting(true);
  const next = useFocusOn(`${isWriting} ${note === undefined}`);
  if (isWriting) {
    const end = () => {
      next.isWanted = true;
      setRemoved(false);
      setWriting(false);
    };
    return <NoteForm on={on} note={note} onDone={end} />;
  }
  if (note)
    return (
      <Slip
        note={note}
        of={of}
        editButton={next.ref}
        onEdit={write}
        onRemove={() => {
          next.isWanted = true;
          setRemoved(true);
        }}
      />
    );
  return (
    <div className={styles.line}>
      {isWriter && (
        <Button ref={next.ref} className={styles.add} aria-label={words.addOn(of)} onClick={write}>
          <StickyNote aria-hidden />
          {words.add}
        </Button>
      )}
      {wasRemoved && <UndoLine />}
    </div>
  );
}

/** Focuses a button once it stands in the place of the one that was pressed, when that is wanted. */
function useFocusOn(state: string) {
  const ref = useRef<HTMLButtonElement>(null);
  const [next] = useState({ ref, isWanted: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with the state.
  useEffect(() => {
    if (next.isWanted) ref.current?.focus();
    next.isWanted = false;
  }, [state, next]);
  return next;
}

interface SlipProps {
  readonly note: OwnNote;
  /** What it is on, in words. */
  readonly of: string;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Slip({ note, of, editButton, onEdit, onRemove }: SlipProps) {
  const { change, isWriter, writeHere } = useNotesDesk();
  const areYours = useAreYours();
  const heading = useId();
  const Icon = note.doubt ? CircleQuestionMark : StickyNote;
  return (
    <section className={styles.slip} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        <Icon aria-hidden />
        {areYours ? words.yours : words.theirs}
      </h3>
      <NoteWords note={note} />
      {isWriter ? (
        <div className={styles.line}>
          <Button ref={editButton} aria-label={words.editOn(of)} onClick={onEdit}>
            {words.edit}
          </Button>
          <Button
            aria-label={words.removeOn(of)}
            onClick={() => {
              onRemove();
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
