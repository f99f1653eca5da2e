/** A choice among a few options side by side: a radio group that looks like one button. */
import { useId } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Segments.module.css";

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly hints?: Readonly<Record<T, string>>;
  readonly className?: string | undefined;
  readonly onChange: (value: T) => void;
}

export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { label, values, value, names, hints, className, onChange } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.segments, className)}>
      {values.map((option) => (
        <label key={option} className={styles.segment} title={hints?.[option]}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {names[option]}
        </label>
      ))}
    </div>
  );
}
