/** The frame of a form: Enter makes it from any of its fields, Escape leaves it. */
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Coding.module.css";
import { words } from "./words.ts";

interface FormFrameProps {
  /** What the button that makes it says. */
  readonly make: string;
  readonly canMake: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
  /** Whether the button has the focus first: where all that is needed is proposed. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

export function FormFrame(props: FormFrameProps) {
  const { make, canMake, onMake, onCancel, isFirst = false, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    if (canMake) onMake();
    // What it lacks is where the form would have begun, and says so beside it.
    else form.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // In a list of choices Enter makes no form by itself.
    if (event.key !== "Enter" || event.defaultPrevented) return;
    const { target } = event;
    const hasModifier = event.ctrlKey || event.metaKey;
    if (
      target instanceof HTMLSelectElement ||
      (hasModifier && target instanceof HTMLTextAreaElement)
    ) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className={styles.foot}>
        <Button
          type="submit"
          look="solid"
          aria-disabled={!canMake}
          data-first={isFirst ? "" : undefined}
        >
          {make}
          <kbd aria-hidden className={styles.key}>
            ↵
          </kbd>
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
