/**
 * A word of the codebook: its definition shows on hover; a press (or Enter, or a tap) shows all
 * that the codebook says of it.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { useActions, useBuilt } from "../base/store.ts";
import { entry } from "./entries.ts";
import styles from "./Term.module.css";
import { words } from "./words.ts";

/** Time on the word, in milliseconds, before a hover counts; and after it, to get to the card. */
const ENTER = 280;
const LEAVE = 160;

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
  const found = entry(atlas, of);
  if (!found) return children;
  const later = (delay: number, next: "hover" | undefined) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => setShown((now) => (now === "pinned" ? now : next)),
      delay,
    );
  };
  const pinned = shown === "pinned";
  return (
    <span
      className={styles.term}
      onPointerEnter={(event) => event.pointerType === "mouse" && later(ENTER, "hover")}
      onPointerLeave={() => later(LEAVE, undefined)}
    >
      <button
        ref={button}
        type="button"
        className={styles.word}
        aria-expanded={pinned}
        aria-describedby={shown === "hover" ? card : undefined}
        onClick={() => setShown(pinned ? undefined : "pinned")}
      >
        <bdi>{children}</bdi>
      </button>
      {shown && (
        <Popup
          key={shown}
          id={card}
          anchor={button}
          role={pinned ? "dialog" : "tooltip"}
          label={pinned ? found.name : undefined}
          takesFocus={pinned}
          className={styles.card}
          onClose={() => setShown(undefined)}
        >
          <strong className={styles.name}>
            <bdi>{found.name}</bdi>
          </strong>
          <span className={styles.text}>{found.definition}</span>
          {pinned && found.example !== undefined && (
            <span className={styles.text}>
              <span className={styles.label}>{words.example}:</span> {found.example}
            </span>
          )}
          {pinned && found.nearMiss !== undefined && (
            <span className={styles.text}>
              <span className={styles.label}>{words.nearMiss}:</span> {found.nearMiss}
            </span>
          )}
          {pinned && (
            <Button
              look="link"
              className={styles.more}
              onClick={() => {
                // The codebook gives the focus back to the word when it closes.
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
