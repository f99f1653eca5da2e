/** Notes and views as a file: downloaded, and taken in from one, which is checked first. */
import { type ChangeEvent, useId, useRef, useState } from "react";
import { mergeNotes, NOTES_BYTES_MAX, NOTES_FILE, notesText } from "../../notes/index.ts";
import { download } from "../../ui/browser/download.ts";
import { Button } from "../../ui/controls/Button.tsx";
import styles from "./Notes.module.css";
import { useNotesDesk, useOwnNotes } from "./useNotes.ts";
import { words } from "./words.ts";

export function NotesAsFile() {
  const notes = useOwnNotes();
  const { change, isWriter } = useNotesDesk();
  const [complaint, setComplaint] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // So that the same file can be chosen again once it is mended.
    target.value = "";
    if (file) setComplaint(await takeIn(file, change));
  };
  const isEmpty = notes.notes.length + notes.views.length === 0;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.partHeading}>
        {words.file}
      </h3>
      <p className={styles.hint}>{words.fileHint}</p>
      <div className={styles.line}>
        <Button
          disabled={isEmpty}
          onClick={() => download(NOTES_FILE, notesText(notes), "application/json")}
        >
          {words.download}
        </Button>
        {isWriter && <Button onClick={() => input.current?.click()}>{words.open}</Button>}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.open}
          onChange={(event) => void open(event)}
        />
      </div>
      {complaint !== undefined && (
        <p role="alert" className={styles.failure}>
          {complaint}
        </p>
      )}
    </section>
  );
}

/** Adds what a file has to what is there; what is wrong with it, in words, if it can't be read. */
async function takeIn(
  file: File,
  change: ReturnType<typeof useNotesDesk>["change"],
): Promise<string | undefined> {
  if (file.size > NOTES_BYTES_MAX) return words.notText(file.name, words.tooLarge);
  const [{ decode }, { readNotes }, bytes] = await Promise.all([
    import("../../atlas/files/decode.ts"),
    import("../../notes/notesFile.ts"),
    file.arrayBuffer(),
  ]);
  const { text, failure } = decode(new Uint8Array(bytes));
  if (failure) return words.notText(file.name, failure.message);
  const read = readNotes(text);
  if ("notes" in read) {
    change((all) => mergeNotes(all, read.notes), "openNotes", file.name);
    return undefined;
  }
  const [{ line, column, message }] = read.problems;
  return words.notRead(file.name, line, column, message);
}
