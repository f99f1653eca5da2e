/** A labelled select of a few values, with the option "any". */
import styles from "./Ask.module.css";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  /** The text of the option for no value. */
  readonly any: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T | undefined) => void;
}

export function Choice<T extends string>({ label, value, any, options, onChange }: ChoiceProps<T>) {
  return (
    <label className={styles.choice}>
      <span className={styles.choiceName}>{label}</span>
      <select
        className={styles.select}
        value={value ?? ""}
        onChange={(event) =>
          onChange(options.find(([option]) => option === event.target.value)?.[0])
        }
      >
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
