/**
 * A modal dialog, built on the native <dialog>: the page behind it is inert, Esc closes it, and
 * the focus returns to where it came from.
 */
import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "../browser/classNames.ts";
import { giveFocus } from "../browser/focus.ts";
import { Button } from "../controls/Button.tsx";
import { enterDialog } from "./dialogs.ts";
import styles from "./Modal.module.css";

interface ModalProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `sheet` opens from the bottom of a phone or the side of a tablet; `page` is for reading. */
  readonly look?: "card" | "sheet" | "page";
  /** Shown in the header, which is always visible. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Modal({
  title,
  closeLabel,
  onClose,
  look = "card",
  actions,
  children,
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const focusedBefore = document.activeElement;
    open(element);
    const leave = enterDialog(element);
    return () => {
      leave();
      close(element);
      giveFocus(focusedBefore);
    };
  }, []);
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={classNames(styles.dialog, styles[look])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={onBackdrop}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          // Once this one is gone, the browser would close the dialog below it too.
          event.preventDefault();
          onClose();
        }
        event.stopPropagation();
      }}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          {actions}
          <Button look="icon" aria-label={closeLabel} onClick={onClose}>
            <X aria-hidden />
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}

function open(element: HTMLDialogElement): void {
  if (typeof element.showModal === "function") element.showModal();
  else element.setAttribute("open", "");
}

function close(element: HTMLDialogElement): void {
  if (typeof element.close === "function") element.close();
  else element.removeAttribute("open");
}
