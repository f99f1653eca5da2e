/** A choice among a few options side by side: a radio group that looks like one button. */
import { useId } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Segments.module.css";

interface NameAndHint {
  readonly name: string;
  readonly hint: string;
}

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly names: Readonly<Record<T, string | NameAndHint>>;
  readonly className?: string | undefined;
  readonly onChange: (value: T) => void;
}

export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { label, values, value, names, className, onChange } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.segments, className)}>
      {values.map((option) => {
        const named: string | NameAndHint = names[option];
        const { name, hint } = typeof named === "string" ? { name: named, hint: undefined } : named;
        return (
          <label key={option} className={styles.segment} title={hint}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {name}
          </label>
        );
      })}
    </div>
  );
}
