/** A day, by the browser's own control, so that it is one or none. */
import styles from "./Field.module.css";
import { Field, type FieldProps } from "./Field.tsx";

interface DateFieldProps extends FieldProps {
  /** 2026-03-14; empty for none. */
  readonly value: string;
  readonly onCommit: (day: string) => void;
}

export function DateField({ value, onCommit, ...frame }: DateFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <input
          type="date"
          max="9999-12-31"
          {...control}
          // What is typed is half a day for a while, which the browser tells as none.
          key={value}
          defaultValue={value}
          className={styles.box}
          onBlur={({ target }) => {
            if (target.validity.valid && target.value !== value) onCommit(target.value);
          }}
        />
      )}
    </Field>
  );
}
