/**
 * A small panel beside what opened it. It stands in the page right after its anchor, so that
 * reading and Tab reach it next, and in the browser's top layer, so that nothing cuts it off,
 * not even a dialog that it is part of.
 */
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Popup.module.css";
import { positionPopup } from "./positionPopup.ts";

/** Without a top layer the popup is a fixed box over the page. */
const HAS_TOP_LAYER = "showPopover" in HTMLElement.prototype;

interface PopupProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly role: "dialog" | "tooltip";
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly align?: "start" | "end";
  /** Takes the focus when it opens, and gives it back to the anchor on Esc. */
  readonly takesFocus?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Popup(props: PopupProps) {
  const { anchor, onClose, align = "start", takesFocus = false } = props;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    if (HAS_TOP_LAYER) element.showPopover();
    const update = () => anchor.current && positionPopup(element, anchor.current, align);
    update();
    window.addEventListener("resize", update);
    window.addEventListener("scroll", update, true);
    return () => {
      window.removeEventListener("resize", update);
      window.removeEventListener("scroll", update, true);
    };
  }, [anchor, align]);
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
  }, [takesFocus]);
  useDismiss(panel, anchor, onClose);
  return (
    <div
      ref={panel}
      id={props.id}
      role={props.role}
      popover={HAS_TOP_LAYER ? "manual" : undefined}
      data-popup=""
      {...(props.role === "dialog" && { "aria-label": props.label, tabIndex: -1 })}
      className={classNames(styles.popup, props.className)}
    >
      {props.children}
    </div>
  );
}

/** Closes on Esc, on a press elsewhere, and when the focus goes elsewhere. */
function useDismiss(
  panel: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node &&
      (panel.current?.contains(target) === true || anchor.current?.contains(target) === true);
    const onOutside = (event: Event) => {
      if (!isInside(event.target)) close.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Esc closes one thing at a time: neither the dialog around nor the selection.
      event.stopPropagation();
      event.preventDefault();
      if (panel.current?.contains(document.activeElement)) anchor.current?.focus();
      close.current();
    };
    document.addEventListener("pointerdown", onOutside, true);
    document.addEventListener("focusin", onOutside);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", onOutside, true);
      document.removeEventListener("focusin", onOutside);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [panel, anchor]);
}
