/** What to say, in Markdown; shown as it will be read. */
import { useState } from "react";
import Markdown from "react-markdown";
import { Button } from "../../../ui/Button.tsx";
import styles from "./Author.module.css";
import { TextBox } from "./TextBox.tsx";
import { words } from "./words.ts";

interface NotesProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

export function Notes({ notes, onChange }: NotesProps) {
  const [preview, setPreview] = useState(false);
  return (
    <div>
      {preview ? (
        <section aria-label={words.preview} className={styles.preview}>
          {/* Pictures would be asked for from elsewhere. */}
          <Markdown disallowedElements={["img"]}>{notes}</Markdown>
        </section>
      ) : (
        <TextBox label={words.notes} value={notes} isLong isOptional onChange={onChange} />
      )}
      <Button onClick={() => setPreview(!preview)}>{preview ? words.write : words.preview}</Button>
    </div>
  );
}
