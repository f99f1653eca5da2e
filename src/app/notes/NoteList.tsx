/** All own notes, each leading to what it is on, and apart from them those that have no place any more. */
import { useId } from "react";
import { type OwnNote, withoutNote, wordsOf } from "../../notes/index.ts";
import { claimOfQuote } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useActions, useBuilt } from "../base/store.ts";
import { useWritingIfOn } from "../writing/base.ts";
import styles from "./Notes.module.css";
import { NoteWords } from "./NoteWords.tsx";
import { useAreYours, useNotesDesk, useOwnNotes, usePlacedNotes } from "./useNotes.ts";
import { words } from "./words.ts";

export function NoteList() {
  const { notes } = useOwnNotes();
  const { lost } = usePlacedNotes();
  const areYours = useAreYours();
  const gone = new Set(lost);
  const heading = useId();
  const headingOfLost = useId();
  return (
    <>
      <section className={styles.part} aria-labelledby={heading}>
        <h3 id={heading} className={styles.partHeading}>
          {areYours ? words.yourNotes : words.theirNotes}
        </h3>
        {notes.length === 0 && <p className={styles.hint}>{words.noNotes}</p>}
        <ul className={styles.list} aria-labelledby={heading}>
          {notes.map((note) => !gone.has(note) && <PlacedNote key={note.on} note={note} />)}
        </ul>
      </section>
      {lost.length > 0 && (
        <section className={styles.part} aria-labelledby={headingOfLost}>
          <h3 id={headingOfLost} className={styles.partHeading}>
            {words.lost}
          </h3>
          <p className={styles.hint}>{words.lostHint}</p>
          <ul className={styles.list} aria-labelledby={headingOfLost}>
            {lost.map((note) => (
              <li key={note.on} className={styles.item}>
                <div className={styles.row}>
                  <p className={styles.about} dir="auto">
                    {note.about ?? note.on}
                  </p>
                  <RemoveNote note={note} of={note.about ?? note.on} />
                </div>
                <NoteWords note={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PlacedNote({ note }: { readonly note: OwnNote }) {
  const { atlas } = useBuilt();
  const { select, setText } = useActions();
  const { close } = useChrome();
  const writing = useWritingIfOn();
  const of = wordsOf(atlas, note.on) ?? note.on;
  const claim = note.on.includes("~") ? claimOfQuote(note.on) : note.on;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.name}
          aria-label={words.show(of)}
          onClick={() => {
            close();
            if (note.on !== claim) setText({ quote: note.on });
            if (writing) writing.openClaim(claim);
            else select(claim);
          }}
        >
          <bdi>{of}</bdi>
        </button>
        <RemoveNote note={note} of={of} />
      </div>
      <NoteWords note={note} />
    </li>
  );
}

function RemoveNote({ note, of }: { readonly note: OwnNote; readonly of: string }) {
  const { change, isWriter } = useNotesDesk();
  if (!isWriter) return null;
  return (
    <Button
      aria-label={words.removeOn(of)}
      onClick={() => change((notes) => withoutNote(notes, note.on), "removeNote", of)}
    >
      {words.remove}
    </Button>
  );
}
