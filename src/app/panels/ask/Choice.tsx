/** One of a few values, or any: a select with its name before it. */
import styles from "./Ask.module.css";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  /** What it says where nothing is chosen. */
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
        onChange={(event) => onChange(options.find(([one]) => one === event.target.value)?.[0])}
      >
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
