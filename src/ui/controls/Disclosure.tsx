/** A button that shows and hides the content below it. */
import { ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useId, useState } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** The text of the button. */
  readonly label: ReactNode;
  /** The accessible name, where the text alone says too little. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** Opens it when this comes to be true. */
  readonly opensNow?: boolean;
  readonly className?: string | undefined;
}

/** The content is not rendered while closed, so that long lists cost nothing. */
export function Disclosure(props: DisclosureProps) {
  const { label, name, children, startsOpen = false, opensNow = false, className } = props;
  const [open, setOpen] = useState(startsOpen);
  useEffect(() => {
    if (opensNow) setOpen(true);
  }, [opensNow]);
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
