/** What can be taken away, as a list to choose from: a button in the bar, a part of "More". */
import { Download } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Popup } from "../../ui/Popup.tsx";
import styles from "../panels/AnalyseMenu.module.css";
import { useChrome } from "../shell/chrome.tsx";
import { EXPORT_PARTS, EXPORTS } from "./exportParts.ts";
import { EXPORT_HINTS, EXPORT_NAMES, words } from "./words.ts";

export function ExportButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        ref={button}
        title={wordClass && words.export}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Download aria-hidden />
        <span className={wordClass}>{words.export}</span>
      </Button>
      {open && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.export}
          align="end"
          onClose={() => setOpen(false)}
        >
          <ExportList
            onChoose={() => {
              // What was pressed goes with the list.
              button.current?.focus();
              setOpen(false);
            }}
          />
        </Popup>
      )}
    </div>
  );
}

export function ExportList({ onChoose }: { readonly onChoose?: () => void }) {
  const { openExport } = useChrome();
  return (
    <ul className={styles.list}>
      {EXPORTS.filter((name) => EXPORT_PARTS[name]).map((name) => (
        <li key={name}>
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              onChoose?.();
              openExport(name);
            }}
          >
            <span className={styles.name}>{EXPORT_NAMES[name]}</span>
            <span className={styles.hint}>{EXPORT_HINTS[name]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
