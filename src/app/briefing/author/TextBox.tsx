/**
 * A labelled text field of one or several lines. A required value keeps its last text while the
 * field is empty, and the field shows that text again when it loses the focus. Where the atlas is
 * written, a text is one edit: it is taken when one leaves the field, or the field goes.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useAuthorState } from "../../base/store.ts";
import styles from "./Author.module.css";

interface TextBoxProps {
  /** Lets others find the field in the page. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOptional?: boolean;
  readonly isLong?: boolean;
  /** Of the text as it is typed. */
  readonly hint?: (text: string) => string;
  readonly maxLength?: number;
  /** Whether it only narrows what is offered, and is none of the atlas's texts. */
  readonly isSearch?: boolean;
}

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, isOptional, isLong, hint, maxLength, isSearch } = props;
  const generatedId = useId();
  const id = props.id ?? generatedId;
  const [typed, setTyped] = useState<string>();
  const isWritten = useAuthorState(({ writing }) => writing !== undefined);
  const isTakenLate = isWritten && !isSearch;
  const isTaken = (text: string) => isOptional || text.trim() !== "";
  const change = (next: string) => {
    setTyped(next);
    if (!isTakenLate && isTaken(next)) onChange(next);
  };
  const take = () => {
    setTyped(undefined);
    if (isTakenLate && typed !== undefined && typed !== value && isTaken(typed)) onChange(typed);
  };
  const takeLast = useRef(take);
  useEffect(() => {
    takeLast.current = take;
  });
  // A field that goes while one types in it loses its focus without a word.
  useEffect(() => () => takeLast.current(), []);
  const box = {
    id,
    className: styles.input,
    value: typed ?? value,
    dir: "auto",
    maxLength,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onBlur: take,
    onKeyDown: (event: KeyboardEvent) => {
      const isMade = !isLong || event.ctrlKey || event.metaKey;
      if (event.key === "Enter" && isMade && !event.nativeEvent.isComposing) take();
    },
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
          {hint(typed ?? value)}
        </p>
      )}
    </div>
  );
}
