/** A menu of commands beside what it is about: ARIA's menu, with the focus on its first item. */
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import styles from "./Menu.module.css";
import { HAS_TOP_LAYER, useDismiss, usePlacedBeside } from "./popover.ts";

interface MenuProps {
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** Items of the menu. */
  readonly children: ReactNode;
}

export function Menu({ label, anchor, onClose, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const beside = useRef(anchor);
  beside.current = anchor;
  usePlacedBeside(menu, beside);
  useLayoutEffect(() => itemsOf(menu.current)[0]?.focus(), []);
  useDismiss(menu, NOWHERE, onClose);
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

/** A press on what the menu is about closes it too. */
const NOWHERE: RefObject<HTMLElement | null> = { current: null };

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

/** Arrows, Home and End move; Tab closes. Enter and Space are the item's own, Esc is useDismiss's. */
function onMenuKey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  // Nothing that is typed in the menu reaches what is around it, nor the page.
  event.stopPropagation();
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item.matches(":focus"));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  } else if (event.key === "Tab") {
    event.preventDefault();
    onClose();
  }
}
