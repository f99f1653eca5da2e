/** A text box with a list of suggestions below it. */
import type { ComponentProps, ReactNode } from "react";
import styles from "./ComboBox.module.css";
import { OptionList, optionId } from "./OptionList.tsx";

interface ComboBoxProps<T> extends ComponentProps<"input"> {
  /** The options and their callbacks; without options the list is closed. */
  readonly offers: Omit<ComponentProps<typeof OptionList<T>>, "className">;
  /**
   * Further content of the frame: a button at the end of the box, or a message in place of the
   * list.
   */
  readonly children?: ReactNode;
}

export function ComboBox<T>({ offers, children, ...box }: ComboBoxProps<T>) {
  const isOpen = offers.options.length > 0;
  return (
    <div className={styles.combo}>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? offers.id : undefined}
        aria-activedescendant={isOpen ? optionId(offers.id, offers.active) : undefined}
        {...box}
        className={styles.box}
      />
      {children}
      {isOpen && <OptionList {...offers} className={styles.under} />}
    </div>
  );
}

/** A message below the box in place of the list. */
export function NoOption({ children }: { readonly children: string }) {
  return <p className={styles.under}>{children}</p>;
}
