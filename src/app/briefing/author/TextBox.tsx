/**
 * A labelled text field of one or several lines. A required value keeps its last text while the
 * field is empty, and the field shows that text again when it loses the focus.
 */
import { useId, useState } from "react";
import styles from "./Author.module.css";

interface TextBoxProps {
  /** Lets others find the field in the page. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOptional?: boolean;
  readonly isLong?: boolean;
  readonly hint?: string;
  readonly maxLength?: number;
}

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, isOptional, isLong, hint, maxLength } = props;
  const generatedId = useId();
  const id = props.id ?? generatedId;
  const [typed, setTyped] = useState<string>();
  const change = (next: string) => {
    setTyped(next);
    if (isOptional || next.trim() !== "") onChange(next);
  };
  const box = {
    id,
    className: styles.input,
    value: typed ?? value,
    dir: "auto",
    maxLength,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onBlur: () => setTyped(undefined),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...box} rows={7} onChange={({ target }) => change(target.value)} />
      ) : (
        <input {...box} onChange={({ target }) => change(target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
