/** A list of commands, each with a line that explains it. */
import type { ReactNode } from "react";
import styles from "./CommandList.module.css";

export interface CommandItem {
  readonly key: string;
  readonly name: ReactNode;
  readonly hint: string;
  readonly run: () => void;
  /** Whether the command is on, if it is a toggle. */
  readonly pressed?: boolean;
}

export function CommandList({ commands }: { readonly commands: readonly CommandItem[] }) {
  return (
    <ul className={styles.list}>
      {commands.map(({ key, name, hint, run, pressed }) => (
        <li key={key}>
          <button type="button" className={styles.item} aria-pressed={pressed} onClick={run}>
            <span className={styles.name}>{name}</span>
            <span className={styles.hint}>{hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
