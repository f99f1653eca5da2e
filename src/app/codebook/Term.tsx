/**
 * A term of the codebook as a button: hovering shows its definition, pressing it shows the example
 * and the near miss too.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { useActions, useBuilt } from "../base/store.ts";
import { entryOf } from "./entries.ts";
import styles from "./Term.module.css";
import { words } from "./words.ts";

/** Milliseconds on the term before the card opens, and off it before the card closes. */
const ENTER_DELAY = 280;
const LEAVE_DELAY = 160;

interface TermProps {
  /** The entry's key, e.g. `kind:actor`. */
  readonly of: string;
  readonly children: ReactNode;
}

export function Term({ of, children }: TermProps) {
  const { atlas } = useBuilt();
  const { setCodebook } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<"hover" | "pinned">();
  const timer = useRef<number | undefined>(undefined);
  const card = useId();
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const entry = entryOf(atlas, of);
  if (!entry) return children;
  const setShownLater = (delay: number, next: "hover" | undefined) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => setShown((now) => (now === "pinned" ? now : next)),
      delay,
    );
  };
  const isPinned = shown === "pinned";
  return (
    <span
      className={styles.term}
      onPointerEnter={(event) =>
        event.pointerType === "mouse" && setShownLater(ENTER_DELAY, "hover")
      }
      onPointerLeave={() => setShownLater(LEAVE_DELAY, undefined)}
    >
      <button
        ref={button}
        type="button"
        className={styles.word}
        aria-expanded={isPinned}
        aria-describedby={shown === "hover" ? card : undefined}
        onClick={() => setShown(isPinned ? undefined : "pinned")}
      >
        <bdi>{children}</bdi>
      </button>
      {shown && (
        <Popup
          key={shown}
          id={card}
          anchor={button}
          role={isPinned ? "dialog" : "tooltip"}
          label={isPinned ? entry.name : undefined}
          takesFocus={isPinned}
          className={styles.card}
          onClose={() => setShown(undefined)}
        >
          <strong className={styles.name}>
            <bdi>{entry.name}</bdi>
          </strong>
          <span className={styles.text}>{entry.definition}</span>
          {isPinned && entry.example !== undefined && (
            <span className={styles.text}>
              <span className={styles.label}>{words.example}:</span> {entry.example}
            </span>
          )}
          {isPinned && entry.nearMiss !== undefined && (
            <span className={styles.text}>
              <span className={styles.label}>{words.nearMiss}:</span> {entry.nearMiss}
            </span>
          )}
          {isPinned && (
            <Button
              look="link"
              className={styles.more}
              onClick={() => {
                // So that the codebook returns the focus to the term when it closes.
                button.current?.focus();
                setShown(undefined);
                setCodebook(of);
              }}
            >
              {words.open}
            </Button>
          )}
        </Popup>
      )}
    </span>
  );
}
