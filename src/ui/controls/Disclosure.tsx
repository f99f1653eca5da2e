/** A button that opens and closes what follows it. */
import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** The button's words. */
  readonly label: ReactNode;
  /** Its name where the words alone say too little. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly className?: string | undefined;
}

/** What is inside is not drawn before it is opened, so that long lists cost nothing. */
export function Disclosure({ label, name, children, startsOpen, className }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen ?? false);
  const panel = useId();
  return (
    <div className={className}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight aria-hidden className={classNames(styles.chevron, open && styles.open)} />
        {label}
      </button>
      {open && <div id={panel}>{children}</div>}
    </div>
  );
}
