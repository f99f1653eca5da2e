/** The dialog "Notes and views": views with a name, all own notes, and both as a file. */
import { Button } from "../../ui/controls/Button.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useAuthorState } from "../base/store.ts";
import { words as pageWords } from "../base/words.ts";
import { UndoLine } from "./Note.tsx";
import { NoteList } from "./NoteList.tsx";
import styles from "./Notes.module.css";
import { NotesAsFile } from "./NotesAsFile.tsx";
import { useNotesDesk } from "./useNotes.ts";
import { Views } from "./Views.tsx";
import { failureWords, words } from "./words.ts";

export default function NotesDialog() {
  const { close } = useChrome();
  const writing = useAuthorState((state) => state.writing);
  const { isWriter, writeHere } = useNotesDesk();
  const saving = useAuthorState((state) => state.saving);
  const failure = writing ? undefined : failureWords(saving);
  return (
    <Modal title={words.title} closeLabel={pageWords.close} onClose={close}>
      <div className={styles.dialog}>
        <p className={styles.hint}>{writing ? words.introWriting : words.intro}</p>
        {failure !== undefined && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        {!isWriter && (
          <p className={styles.hint}>
            {words.elsewhere}{" "}
            <Button look="link" onClick={writeHere}>
              {words.writeHere}
            </Button>
          </p>
        )}
        <UndoLine />
        <Views />
        <NoteList />
        <NotesAsFile />
      </div>
    </Modal>
  );
}
