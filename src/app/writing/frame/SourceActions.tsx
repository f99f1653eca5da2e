/** What can be done with a document of what is written: read it again from a file, remove it. */
import { RefreshCw, Trash2 } from "lucide-react";
import { removeDocument, type Uses, usesOf } from "../../../draft/index.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { FilePicker } from "../../../ui/controls/FilePicker.tsx";
import { announce } from "../../base/announcer.ts";
import { readInWorker } from "../../documents/readInWorker.ts";
import { useWriting } from "../base.ts";
import { ACCEPTED } from "./AddDocuments.tsx";
import { readAnew } from "./addDocuments.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

interface SourceActionsProps {
  readonly id: string;
  readonly title: string;
  /** Called in the place of the removal where claims quote it or steps name it. */
  readonly onRemove: (uses: Uses) => void;
  /** Called with what became of a file that was read. */
  readonly onTold: (told: string) => void;
}

export function SourceActions({ id, title, onRemove, onTold }: SourceActionsProps) {
  const writing = useWriting();
  const tell = (told: string) => {
    onTold(told);
    announce(told, "writing");
  };
  const replace = async (file: File) => {
    try {
      const read = await readAnew(writing, id, file, readInWorker);
      if (read.is === "same") tell(words.sameText(title));
      else {
        const told = words.readAnew(title, read);
        tell(read.hasRoom ? told : `${told} ${words.originalNotKept}`);
      }
    } catch (error) {
      const note = reasonOf(error);
      tell(words.notReadFile({ name: file.name, note }));
    }
  };
  return (
    <span className={styles.sourceActions}>
      <FilePicker
        look="icon"
        takes="file"
        label={words.readAgainOf(title)}
        title={words.readAgainNote}
        accept={ACCEPTED}
        onFiles={([file]) => file && void replace(file)}
      >
        <RefreshCw aria-hidden />
      </FilePicker>
      <Button
        look="icon"
        aria-label={words.removeOf(title)}
        title={words.removeOf(title)}
        onClick={() => {
          const uses = usesOf(writing.store.getState().history.draft, "document", id);
          if (uses.claims.length + uses.steps.length > 0) {
            onRemove(uses);
            return;
          }
          writing.change((draft) => removeDocument(draft, id));
          announce(words.removedOf(title), "writing");
        }}
      >
        <Trash2 aria-hidden />
      </Button>
    </span>
  );
}
