/** The foot of a dialog: what is said of the work, and the button that starts it or calls it off. */
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Export.module.css";
import type { Work } from "./useWork.ts";
import { taken } from "./words.ts";

interface WorkRowProps {
  readonly work: Work;
  /** What the button is called while nothing runs. */
  readonly name: string;
  readonly disabled?: boolean;
  readonly onStart: () => void;
  /** Stands before what is said. */
  readonly children?: ReactNode;
}

export function WorkRow({ work, name, disabled = false, onStart, children }: WorkRowProps) {
  const { said, isBusy, cancel } = work;
  return (
    <div className={styles.actions}>
      {children}
      <p role="status" className={styles.note}>
        {said}
      </p>
      {/* One button, so that the focus stays while its meaning changes. */}
      <Button
        look={isBusy ? "quiet" : "solid"}
        disabled={disabled && !isBusy}
        onClick={isBusy ? cancel : onStart}
      >
        {!isBusy && <Download aria-hidden />}
        {isBusy ? taken.cancel : name}
      </Button>
    </div>
  );
}
