/**
 * The list of options below a text box. The focus stays in the box, which handles the keys
 * (`useListBox`) and names the marked option by `aria-activedescendant` (`optionId`).
 */
import { type ReactNode, useEffect } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./OptionList.module.css";

interface OptionListProps<T> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly keyOf: (option: T) => string;
  /** The index of the marked option; -1 for none. */
  readonly active: number;
  readonly onMark: (index: number) => void;
  readonly onTake: (index: number) => void;
  readonly className?: string | undefined;
  readonly children: (option: T) => ReactNode;
}

export function OptionList<T>(props: OptionListProps<T>) {
  const { id, label, options, keyOf, active, onMark, onTake, className, children } = props;
  useEffect(() => {
    document.getElementById(optionId(id, active) ?? "")?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  return (
    // A tab stop, since scrolling content must be reachable by keyboard.
    <div
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={optionId(id, active)}
      className={classNames(styles.list, className)}
    >
      {options.map((option, index) => (
        <div
          key={keyOf(option)}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onPointerMove={() => index !== active && onMark(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.stopPropagation();
            onTake(index);
          }}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}

/** The id of an option in the list with the id `list`; `undefined` for no option. */
export function optionId(list: string, index: number): string | undefined {
  return index < 0 ? undefined : `${list}-${index}`;
}
