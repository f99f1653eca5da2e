/** A check box as wide as its row: what is drawn beside it is its label. */
import { type ReactNode, useId } from "react";
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./Filters.module.css";

interface CheckRowProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Stands before the name. */
  readonly mark?: ReactNode;
  /** Stands after the name, as the description. */
  readonly note?: ReactNode;
  readonly title?: string | undefined;
  readonly faint?: boolean;
}

export function CheckRow({ name, checked, onChange, mark, note, title, faint }: CheckRowProps) {
  const id = useId();
  return (
    <div className={classNames(styles.row, faint && styles.faint)} title={title}>
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
