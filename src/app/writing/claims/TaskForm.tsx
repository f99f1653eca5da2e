/** The frame of a form below the fields of a claim: it takes the focus, and Esc closes it. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./claims.module.css";
import { words } from "./words.ts";

interface TaskFormProps {
  readonly title: string;
  /** What the button that does it says; without `onDo` it says why it can't be pressed yet. */
  readonly action: string;
  readonly missing?: string | undefined;
  readonly onDo: () => void;
  readonly onEnd: () => void;
  /** The heading's; 3 below the heading of a claim. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function TaskForm(props: TaskFormProps) {
  const { title, action, missing, onDo, onEnd, level = 3, children } = props;
  const Heading = `h${level}` as const;
  const id = useId();
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    // A field of the form may have taken it.
    if (!form.current?.contains(document.activeElement)) form.current?.focus();
  }, []);
  return (
    <section
      ref={form}
      tabIndex={-1}
      aria-labelledby={id}
      className={styles.task}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <Heading id={id} className={styles.taskTitle}>
        {title}
      </Heading>
      {children}
      {missing !== undefined && (
        <p id={`${id}-missing`} className={styles.quiet}>
          {missing}
        </p>
      )}
      <div className={styles.row}>
        <Button
          look="solid"
          aria-disabled={missing !== undefined}
          aria-describedby={missing === undefined ? undefined : `${id}-missing`}
          onClick={() => missing === undefined && onDo()}
        >
          {action}
        </Button>
        <Button onClick={onEnd}>{words.cancel}</Button>
      </div>
    </section>
  );
}
