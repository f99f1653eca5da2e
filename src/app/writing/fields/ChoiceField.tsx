/** A choice among what the codebook or the format has. */

import styles from "./Field.module.css";
import { Field, type FieldProps } from "./Field.tsx";
import { words } from "./words.ts";

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices?: readonly Choice[];
  /** Choices under headings, after those without one. */
  readonly groups?: readonly ChoiceGroup[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceField(props: ChoiceFieldProps) {
  const { value, choices = [], groups = [], onChoose, ...frame } = props;
  const isKnown = [...choices, ...groups.flatMap((group) => group.choices)].some(
    (choice) => choice.value === value,
  );
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          className={styles.box}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          {/* What is there is shown, also where it is no choice any more. */}
          {!isKnown && (
            <option value={value}>{value === "" ? words.choose : words.unknown(value)}</option>
          )}
          <Options choices={choices} />
          {groups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              <Options choices={group.choices} />
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

interface CheckFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function CheckField({ label, isOn, onChange }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
