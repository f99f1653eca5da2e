/** A check box that fills its row, with a mark, a name as its label, and a note. */
import { type ReactNode, useId } from "react";
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./Filters.module.css";

interface CheckRowProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Drawn before the name. */
  readonly mark?: ReactNode;
  /** Shown after the name; the check box's description. */
  readonly note?: ReactNode;
  readonly title?: string | undefined;
  readonly isFaint?: boolean;
}

export function CheckRow({ name, checked, onChange, mark, note, title, isFaint }: CheckRowProps) {
  const id = useId();
  return (
    <div className={classNames(styles.row, isFaint && styles.faint)} title={title}>
      <input
        type="checkbox"
        id={id}
        className={styles.input}
        checked={checked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={onChange}
      />
      <span aria-hidden="true" className={styles.box} />
      {mark}
      <label htmlFor={id} className={styles.name}>
        <bdi>{name}</bdi>
      </label>
      {note !== undefined && (
        <span id={`${id}-note`} className={styles.count}>
          {note}
        </span>
      )}
    </div>
  );
}
