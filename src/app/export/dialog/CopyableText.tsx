/** An exported text: shown, with buttons to copy it and, where it has a file name, to save it. */
import { Check, Copy, Download } from "lucide-react";
import { useId } from "react";
import { useCopy } from "../../../ui/browser/clipboard.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import styles from "./Taken.module.css";
import { dialogWords } from "./words.ts";

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly file?: { readonly name: string; readonly type: string };
}

export function CopyableText({ label, text, rows, file }: CopyableTextProps) {
  const field = useId();
  const [state, copy] = useCopy();
  const copyIt = () =>
    void copy(text).then((done) =>
      announce(done ? dialogWords.copied : dialogWords.copyFailed, "copy"),
    );
  return (
    <div className={styles.stack}>
      <label htmlFor={field} className={styles.field}>
        {label}
      </label>
      <textarea
        id={field}
        className={styles.text}
        readOnly
        rows={rows}
        value={text}
        dir="auto"
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.row}>
        <Button onClick={copyIt}>
          {state === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
          {state === "copied" ? dialogWords.copiedShort : dialogWords.copy(label)}
        </Button>
        {file && (
          <Button onClick={() => download(file.name, text, file.type)}>
            <Download aria-hidden />
            {dialogWords.save(file.name)}
          </Button>
        )}
      </div>
      {state === "failed" && <p className={styles.note}>{dialogWords.copyFailed}</p>}
    </div>
  );
}
