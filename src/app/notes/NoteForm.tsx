/** The form of a note. It is kept by a press, so that each is one step of undo. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { NOTE_MAX, NOTES_MAX, type OwnNote, tagsIn, withNote, wordsOf } from "../../notes/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useBuilt } from "../base/store.ts";
import styles from "./Notes.module.css";
import { useNotesDesk, useOwnNotes } from "./useNotes.ts";
import { words } from "./words.ts";

interface NoteFormProps {
  /** The id of the node, link or quote. */
  readonly on: string;
  /** The note that is there. */
  readonly note: OwnNote | undefined;
  readonly onDone: () => void;
}

export function NoteForm({ on, note, onDone }: NoteFormProps) {
  const { atlas } = useBuilt();
  const notes = useOwnNotes();
  const { change } = useNotesDesk();
  const [text, setText] = useState(note?.text ?? "");
  const [tags, setTags] = useState(note?.tags?.join(", ") ?? "");
  const [doubt, setDoubt] = useState(note?.doubt ?? false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const knownTags = [...new Set(notes.notes.flatMap((other) => other.tags ?? []))].sort();
  const isFull = !note && notes.notes.length >= NOTES_MAX;
  const keep = () => {
    const of = wordsOf(atlas, on) ?? on;
    const about = of.slice(0, NOTE_MAX);
    // A note may stand under the id that its quote had before.
    const next = { on: note?.on ?? on, about, text: text.trim(), tags: tagsIn(tags), doubt };
    change((all) => withNote(all, next), "note", of);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onDone();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className={styles.slip}
      aria-label={words.yours}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label className={styles.field}>
        {words.text}
        <textarea
          ref={field}
          className={styles.input}
          rows={4}
          dir="auto"
          maxLength={NOTE_MAX}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <label className={styles.field}>
        {words.tags}
        <input
          className={styles.input}
          dir="auto"
          list={`${id}-tags`}
          aria-describedby={`${id}-hint`}
          value={tags}
          onChange={({ target }) => setTags(target.value)}
        />
      </label>
      <datalist id={`${id}-tags`}>
        {knownTags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.tagsHint}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={doubt}
          onChange={({ target }) => setDoubt(target.checked)}
        />
        {words.doubt}
      </label>
      {isFull && <p className={styles.hint}>{words.tooMany(NOTES_MAX)}</p>}
      <div className={styles.line}>
        <Button look="solid" type="submit" disabled={isFull}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
