/** A piece of link as the map draws it. Words stand beside it, so it is hidden from readers. */
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./marks.module.css";

interface LineMarkProps {
  readonly dashed?: boolean;
  readonly barred?: boolean;
  /** Symmetric links have no arrowhead. */
  readonly headless?: boolean;
  /** `family-3`; the neutral colour of links at rest without it. */
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
