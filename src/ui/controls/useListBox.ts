/**
 * The state of a list of options below a text box: whether it is open, the marked option, and the
 * keys.
 */
import { type KeyboardEvent, useState } from "react";

interface ListBoxOptions {
  /** The current number of options. */
  readonly count: number;
  readonly onTake: (index: number) => void;
  /** Whether Enter takes the first option where none is marked. */
  readonly takesFirst?: boolean;
}

export interface ListBox {
  readonly isOpen: boolean;
  /** The index of the marked option; -1 for none. */
  readonly active: number;
  readonly mark: (index: number) => void;
  /** Opens the list and keeps the mark. */
  readonly open: () => void;
  /** Opens the list with no option marked, for when the text has changed. */
  readonly restart: () => void;
  /** Closes the list and forgets the mark. */
  readonly close: () => void;
  /**
   * Handles a key: arrows open the list and move the mark, Enter takes the marked option, Esc
   * closes the list. Returns whether the list used the key; all others are left to the box.
   */
  readonly onKeyDown: (event: KeyboardEvent, options: ListBoxOptions) => boolean;
}

/** The state of one list; initially closed. */
export function useListBox(): ListBox {
  const [isOpen, setIsOpen] = useState(false);
  const [active, mark] = useState(-1);
  const open = () => setIsOpen(true);
  const close = () => {
    setIsOpen(false);
    mark(-1);
  };
  const onKeyDown = (
    event: KeyboardEvent,
    { count, onTake, takesFirst = false }: ListBoxOptions,
  ): boolean => {
    // While an input method composes text, all keys belong to it.
    if (event.nativeEvent.isComposing) return false;
    const next = arrowTo(event.key, active, count);
    if (next !== undefined) {
      if (!isOpen) open();
      else if (count > 0) mark(next);
    } else if (event.key === "Enter" && isOpen && count > 0 && (active >= 0 || takesFirst)) {
      onTake(Math.max(0, active));
    } else if (event.key === "Escape" && isOpen) {
      // Esc closes one thing at a time: first the list, then whatever is around it.
      event.stopPropagation();
      close();
    } else return false;
    event.preventDefault();
    return true;
  };
  const restart = () => {
    mark(-1);
    open();
  };
  return { isOpen, active, mark, open, restart, close, onKeyDown };
}

/**
 * The index that an arrow key moves to among `count` options; from the box (-1), Up moves to the
 * last.
 */
function arrowTo(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return from <= 0 ? count - 1 : from - 1;
  return undefined;
}
