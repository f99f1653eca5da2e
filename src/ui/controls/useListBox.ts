/** The list of options under a text box: whether it is open, which option is marked, and what keys do. */
import { type KeyboardEvent, useState } from "react";

interface ListBoxOptions {
  /** How many options there are now. */
  readonly count: number;
  readonly onTake: (index: number) => void;
  /** Whether Enter takes the first option where none is marked. */
  readonly takesFirst?: boolean;
}

export interface ListBox {
  readonly isOpen: boolean;
  /** The position of the marked option; -1: none is. */
  readonly active: number;
  readonly mark: (index: number) => void;
  /** Opens the list as it is. */
  readonly open: () => void;
  /** Opens the list with no option marked: what is typed is another text. */
  readonly restart: () => void;
  /** Closes the list and forgets the mark. */
  readonly close: () => void;
  /**
   * Does what a key asks of the list: the arrows open it and walk through it, Enter takes the marked
   * option, Esc closes it. Returns whether the key was the list's; all others are the box's own.
   */
  readonly onKeyDown: (event: KeyboardEvent, options: ListBoxOptions) => boolean;
}

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
    // What an input method is still composing is its own.
    if (event.nativeEvent.isComposing) return false;
    const next = arrowTo(event.key, active, count);
    if (next !== undefined) {
      if (!isOpen) open();
      else if (count > 0) mark(next);
    } else if (event.key === "Enter" && isOpen && count > 0 && (active >= 0 || takesFirst)) {
      onTake(Math.max(0, active));
    } else if (event.key === "Escape" && isOpen) {
      // One thing at a time: the list, then what is around it.
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

/** Where an arrow key goes in a list of `count` options; from the box (-1) Up goes to the last. */
function arrowTo(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return from <= 0 ? count - 1 : from - 1;
  return undefined;
}
