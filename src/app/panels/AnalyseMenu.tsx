/** The panels as a list to choose from: a button in the bar, and a part of a phone's commands. */
import { ChartNetwork } from "lucide-react";
import { useRef, useState } from "react";
import { PANELS } from "../../atlas/vocabulary.ts";
import { Button } from "../../ui/Button.tsx";
import { Popup } from "../../ui/Popup.tsx";
import { useChrome } from "../shell/chrome.tsx";
import { useActions, useApp } from "../store.ts";
import styles from "./AnalyseMenu.module.css";
import { PANEL_HINTS, PANEL_NAMES, words } from "./words.ts";

export function AnalyseButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        ref={button}
        title={wordClass && words.analyse}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ChartNetwork aria-hidden />
        <span className={wordClass}>{words.analyse}</span>
      </Button>
      {open && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.analyse}
          align="end"
          onClose={() => setOpen(false)}
        >
          <AnalyseList
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

export function AnalyseList({ onChoose }: { readonly onChoose: () => void }) {
  const panel = useApp((state) => state.scene.panel);
  const { setPanel } = useActions();
  const { setOutline } = useChrome();
  return (
    <ul className={styles.list}>
      {PANELS.map((one) => (
        <li key={one}>
          <button
            type="button"
            className={styles.item}
            aria-pressed={panel === one}
            onClick={() => {
              setOutline(false);
              setPanel(panel === one ? undefined : one);
              onChoose();
            }}
          >
            <span className={styles.name}>{PANEL_NAMES[one]}</span>
            <span className={styles.hint}>{PANEL_HINTS[one]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
