/** One entry of the codebook. */
import type { ReactNode } from "react";
import { useBuilt } from "../store.ts";
import styles from "./Codebook.module.css";
import { entry, entryId } from "./entries.ts";
import { words } from "./words.ts";

interface EntryViewProps {
  /** The entry's key, e.g. `kind:actor`. */
  readonly of: string;
  readonly mark?: ReactNode;
  /** A type under its kind, a relation under its family. */
  readonly minor?: boolean;
  readonly children?: ReactNode;
}

export function EntryView({ of, mark, minor, children }: EntryViewProps) {
  const { atlas } = useBuilt();
  const found = entry(atlas, of);
  if (!found) return null;
  const Heading = minor ? "h5" : "h4";
  return (
    <div className={styles.entry}>
      <Heading id={entryId(of)} tabIndex={-1} className={styles.name}>
        {mark}
        <bdi>{found.name}</bdi>
      </Heading>
      <p>{found.definition}</p>
      {children}
      {found.example !== undefined && (
        <p className={styles.note}>
          <span className={styles.label}>{words.example}:</span> {found.example}
        </p>
      )}
      {found.nearMiss !== undefined && (
        <p className={styles.note}>
          <span className={styles.label}>{words.nearMiss}:</span> {found.nearMiss}
        </p>
      )}
    </div>
  );
}
