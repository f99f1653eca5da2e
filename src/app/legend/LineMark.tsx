/** The mark of a link: a short line as the map draws it, hidden from screen readers. */
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./marks.module.css";

interface LineMarkProps {
  readonly dashed?: boolean;
  readonly barred?: boolean;
  /** Symmetric links have no arrowhead. */
  readonly headless?: boolean;
  /** A class for the colour, e.g. `family-3`; by default the neutral colour of links at rest. */
  readonly className?: string | undefined;
}

export function LineMark({ dashed, barred, headless, className }: LineMarkProps) {
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles.line, className)}
      viewBox="0 0 24 12"
      width="24"
      height="12"
    >
      <line
        x1="1"
        y1="6"
        x2={headless ? 23 : 18}
        y2="6"
        strokeDasharray={dashed ? "4 3" : undefined}
      />
      {barred && <line x1="10" y1="2" x2="10" y2="10" />}
      {!headless && <path d="M23 6 17 3v6z" />}
    </svg>
  );
}
