/** An icon button of the deck, named by what it does. It keeps the focus while disabled. */
import type { ReactNode } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Deck.module.css";

interface DeckButtonProps {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function DeckButton({ name, disabled = false, onPress, children }: DeckButtonProps) {
  return (
    <Button
      look="icon"
      className={styles.sign}
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </Button>
  );
}
