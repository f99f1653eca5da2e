/** A black or white screen that directs attention to the speaker. Any key or press ends it. */
import { useEffect, useRef } from "react";
import { announce } from "../../base/announcer.ts";
import styles from "./Deck.module.css";
import type { Blank } from "./deckCommands.ts";
import { words } from "./words.ts";

interface BlankScreenProps {
  readonly blank: Blank;
  readonly onEnd: () => void;
}

export function BlankScreen({ blank, onEnd }: BlankScreenProps) {
  const screen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focusedBefore = document.activeElement;
    screen.current?.focus();
    return () => {
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
    };
  }, []);
  useEffect(() => announce(words.blank[blank], "blank"), [blank]);
  return (
    <button
      ref={screen}
      type="button"
      className={styles.blank}
      data-blank={blank}
      aria-label={words.unblank}
      onClick={onEnd}
    />
  );
}
