/**
 * The foot of an export dialog: the progress message, and the button that starts or cancels the
 * work.
 */
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Export.module.css";
import type { Work } from "./useWork.ts";
import { dialogWords } from "./words.ts";

interface WorkRowProps {
  readonly work: Work;
  /** The label of the button while nothing runs. */
  readonly name: string;
  readonly disabled?: boolean;
  readonly onStart: () => void;
  /** Shown before the message. */
  readonly children?: ReactNode;
}

export function WorkRow({ work, name, disabled = false, onStart, children }: WorkRowProps) {
  const { message, isBusy, cancel } = work;
  return (
    <div className={styles.actions}>
      {children}
      <p role="status" className={styles.note}>
        {message}
      </p>
      {/* A single button, so that it keeps the focus when its action changes. */}
      <Button
        look={isBusy ? "quiet" : "solid"}
        disabled={disabled && !isBusy}
        onClick={isBusy ? cancel : onStart}
      >
        {!isBusy && <Download aria-hidden />}
        {isBusy ? dialogWords.cancel : name}
      </Button>
    </div>
  );
}
