/** A text that is written where it stands: it is taken when one leaves the field, as one step of undo. */
import { type KeyboardEvent, useState } from "react";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Field.module.css";
import { Field, type FieldProps } from "./Field.tsx";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly lines?: "one" | "several";
  /** Whether it holds words of a source, which are set as such. */
  readonly isQuoted?: boolean;
  readonly language?: string | undefined;
  readonly inputId?: string;
  /** Whether blanks at its ends count, as in what stands right before a quote. */
  readonly keepsBlanks?: boolean;
  readonly takesFocus?: boolean;
  /** Called with a changed text. */
  readonly onCommit: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    lines = "one",
    isQuoted,
    language,
    inputId,
    keepsBlanks,
    takesFocus,
    onCommit,
    ...frame
  } = props;
  /** What is being typed; `undefined` while nothing is. */
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    setTyped(undefined);
    const text = keepsBlanks ? typed : typed?.trim();
    if (text !== undefined && text !== value) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (lines === "one" || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    } else if (event.key === "Escape" && typed !== undefined) {
      // Only the text is taken back; a second Esc closes what is around it.
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  const box = {
    value: typed ?? value,
    dir: "auto" as const,
    lang: language,
    spellCheck: true,
    autoFocus: takesFocus,
    onBlur: commit,
    onKeyDown,
  };
  return (
    <Field {...frame}>
      {(control) => {
        const own = inputId === undefined ? {} : { "data-field": inputId };
        return lines === "one" ? (
          <input
            type="text"
            autoComplete="off"
            {...control}
            {...own}
            {...box}
            className={styles.box}
            onChange={({ target }) => setTyped(target.value)}
          />
        ) : (
          <textarea
            rows={2}
            {...control}
            {...own}
            {...box}
            className={classNames(styles.box, styles.area, isQuoted && styles.words)}
            onChange={({ target }) => setTyped(target.value)}
          />
        );
      }}
    </Field>
  );
}

interface ListFieldProps extends Omit<TextFieldProps, "value" | "onCommit" | "lines"> {
  readonly values: readonly string[];
  readonly onCommit: (values: readonly string[]) => void;
}

/** Several short texts, one a line; empty lines and doubles are left out. */
export function ListField({ values, onCommit, ...props }: ListFieldProps) {
  return (
    <TextField
      {...props}
      lines="several"
      value={values.join("\n")}
      onCommit={(text) => {
        const lines = text.split("\n").map((line) => line.trim());
        onCommit([...new Set(lines.filter((line) => line !== ""))]);
      }}
    />
  );
}
