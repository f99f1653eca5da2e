/**
 * A small panel beside the control that opened it. In the document it follows its anchor, so that
 * reading and Tab reach it next.
 */
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Popup.module.css";
import { HAS_TOP_LAYER, useDismiss, usePlacedBeside } from "./popover.ts";

interface PopupProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly role: "dialog" | "tooltip";
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly align?: "start" | "end";
  /** Whether it takes the focus when it opens. */
  readonly takesFocus?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Popup(props: PopupProps) {
  const { anchor, onClose, align, takesFocus = false } = props;
  const panel = useRef<HTMLDivElement>(null);
  usePlacedBeside(panel, anchor, align);
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
