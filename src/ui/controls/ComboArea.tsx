/** A text area of up to three lines with a list of suggestions below it. */
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./ComboBox.module.css";
import { OptionList, optionId } from "./OptionList.tsx";

interface ComboAreaProps<T> extends ComponentProps<"textarea"> {
  /** The options and their callbacks; without options the list is closed. */
  readonly offers: Omit<ComponentProps<typeof OptionList<T>>, "className">;
  /** A button at the end of the area. */
  readonly children?: ReactNode;
}

/** About the characters on one line of a panel, for browsers that can't size by content. */
const LINE = 38;
const LINES_MAX = 3;

/**
 * Unlike ComboBox a plain text box to assistive technology, since a text area can't be a combo box;
 * the marked option is announced as there.
 */
export function ComboArea<T>({ offers, children, ...area }: ComboAreaProps<T>) {
  const isOpen = offers.options.length > 0;
  const length = String(area.value ?? "").length;
  return (
    <div className={styles.combo}>
      <textarea
        autoComplete="off"
        spellCheck={false}
        rows={Math.min(LINES_MAX, 1 + Math.floor(length / LINE))}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? offers.id : undefined}
        aria-activedescendant={isOpen ? optionId(offers.id, offers.active) : undefined}
        {...area}
        className={classNames(styles.box, styles.area)}
      />
      {children}
      {isOpen && <OptionList {...offers} className={styles.under} />}
    </div>
  );
}
