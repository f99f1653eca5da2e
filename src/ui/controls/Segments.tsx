/** One choice of a few, side by side: a radio group that looks like one button. */
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
      {values.map((one) => (
        <label key={one} className={styles.segment} title={hints?.[one]}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={value === one}
            onChange={() => onChange(one)}
          />
          {names[one]}
        </label>
      ))}
    </div>
  );
}
