/** Chooses files, or takes those that are dropped on it or pasted. */
import { FileUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Proposals.module.css";
import { words } from "./words.ts";

interface FilePickerProps {
  readonly label?: string;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FilePicker({ label = words.choose, accept, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = useRef(onFiles);
  give.current = onFiles;
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      // The page would take them for an atlas.
      event.stopPropagation();
      setOver(event.type === "dragover");
      if (event.type === "drop") give.current([...event.dataTransfer.files]);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.stopPropagation();
      give.current(files);
    };
    const events = ["dragover", "dragleave", "drop"] as const;
    for (const name of events) document.addEventListener(name, onDrag, true);
    document.addEventListener("paste", onPaste, true);
    return () => {
      for (const name of events) document.removeEventListener(name, onDrag, true);
      document.removeEventListener("paste", onPaste, true);
    };
  }, []);
  return (
    <div className={classNames(styles.picker, isOver && styles.over)}>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="visually-hidden"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen once more.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button look="solid" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {label}
      </Button>
      <span className={styles.note}>{words.drop}</span>
    </div>
  );
}
