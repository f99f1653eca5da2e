/** A context menu beside its anchor: an ARIA menu, which focuses its first item when it opens. */
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import styles from "./Menu.module.css";
import { HAS_TOP_LAYER, useDismiss, usePlacedBeside } from "./popover.ts";

interface MenuProps {
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** The items of the menu. */
  readonly children: ReactNode;
}

export function Menu({ label, anchor, onClose, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const anchorRef = useRef(anchor);
  anchorRef.current = anchor;
  usePlacedBeside(menu, anchorRef);
  useLayoutEffect(() => itemsOf(menu.current)[0]?.focus(), []);
  useDismiss(menu, NO_ANCHOR, onClose);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover={HAS_TOP_LAYER ? "manual" : undefined}
      className={styles.menu}
      onKeyDown={(event) => onMenuKey(event, onClose)}
    >
      {children}
    </div>
  );
}

/** In place of the anchor, so that a press on the anchor closes the menu too. */
const NO_ANCHOR: RefObject<HTMLElement | null> = { current: null };

interface MenuItemProps {
  readonly onPress: () => void;
  readonly children: string;
}

export function MenuItem({ onPress, children }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={onPress}>
      {children}
    </button>
  );
}

const itemsOf = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
];

/**
 * Arrows, Home and End move; Tab closes. The item handles Enter and Space, `useDismiss` handles
 * Esc.
 */
function onMenuKey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  // Keys in the menu reach neither the part around it nor the page.
  event.stopPropagation();
  const items = itemsOf(event.currentTarget);
  const current = items.findIndex((item) => item.matches(":focus"));
  const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  } else if (event.key === "Tab") {
    event.preventDefault();
    onClose();
  }
}
