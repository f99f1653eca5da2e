/** One entry of the codebook, with a link to it. */
import { Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { sceneToHash } from "../../address/index.ts";
import { sceneAddress } from "../base/pageAddress.ts";
import { useApp, useBuilt } from "../base/store.ts";
import styles from "./Codebook.module.css";
import { entryId, entryOf } from "./entries.ts";
import { words } from "./words.ts";

interface EntryViewProps {
  /** The entry's key, e.g. `kind:actor`. */
  readonly of: string;
  readonly mark?: ReactNode;
  /** Whether it is listed under another: a type under its kind, a relation under its family. */
  readonly isMinor?: boolean;
  readonly children?: ReactNode;
}

export function EntryView({ of, mark, isMinor, children }: EntryViewProps) {
  const { atlas } = useBuilt();
  const scene = useApp((state) => state.scene);
  const entry = entryOf(atlas, of);
  if (!entry) return null;
  const Heading = isMinor ? "h5" : "h4";
  return (
    <div className={styles.entry}>
      <div className={styles.heading}>
        <Heading id={entryId(of)} tabIndex={-1} className={styles.name}>
          {mark}
          <bdi>{entry.name}</bdi>
        </Heading>
        <a
          className={styles.address}
          href={sceneAddress(sceneToHash({ ...scene, codebook: of }))}
          aria-label={words.linkTo(entry.name)}
          title={words.linkTo(entry.name)}
        >
          <Link2 aria-hidden />
        </a>
      </div>
      <p>{entry.definition}</p>
      {children}
      {entry.words !== undefined && entry.words.length > 0 && (
        <p className={styles.note}>
          <span className={styles.label}>{words.otherWords}:</span> {entry.words.join("; ")}
        </p>
      )}
      {entry.example !== undefined && (
        <p className={styles.note}>
          <span className={styles.label}>{words.example}:</span> {entry.example}
        </p>
      )}
      {entry.nearMiss !== undefined && (
        <p className={styles.note}>
          <span className={styles.label}>{words.nearMiss}:</span> {entry.nearMiss}
        </p>
      )}
    </div>
  );
}
