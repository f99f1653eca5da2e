/** What to say, in Markdown; shown as it will be read. */
import { useState } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { Notes } from "../Notes.tsx";
import styles from "./Author.module.css";
import { TextBox } from "./TextBox.tsx";
import { words } from "./words.ts";

interface NotesBoxProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

export function NotesBox({ notes, onChange }: NotesBoxProps) {
  const [preview, setPreview] = useState(false);
  return (
    <div>
      {preview ? (
        <section aria-label={words.preview} className={styles.preview}>
          <Notes text={notes} />
        </section>
      ) : (
        <TextBox label={words.notes} value={notes} isLong isOptional onChange={onChange} />
      )}
      <Button onClick={() => setPreview(!preview)}>{preview ? words.write : words.preview}</Button>
    </div>
  );
}
