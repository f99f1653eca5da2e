/** A text to copy by hand, for when the browser does not let the page copy it. */
import { useId } from "react";
import styles from "./CopyByHand.module.css";

interface CopyByHandProps {
  /** Says what happened and what to do. */
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

export function CopyByHand({ label, text, rows = 5 }: CopyByHandProps) {
  const field = useId();
  return (
    <div className={styles.fallback}>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
