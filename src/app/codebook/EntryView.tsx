/** One entry of the codebook. */
import { Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { sceneToHash } from "../../address/index.ts";
import { sceneAddress } from "../base/pageAddress.ts";
import { useApp, useBuilt } from "../base/store.ts";
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
  const scene = useApp((state) => state.scene);
  const found = entry(atlas, of);
  if (!found) return null;
  const Heading = minor ? "h5" : "h4";
  return (
    <div className={styles.entry}>
      <div className={styles.heading}>
        <Heading id={entryId(of)} tabIndex={-1} className={styles.name}>
          {mark}
          <bdi>{found.name}</bdi>
        </Heading>
        <a
          className={styles.address}
          href={sceneAddress(sceneToHash({ ...scene, codebook: of }))}
          aria-label={words.linkTo(found.name)}
          title={words.linkTo(found.name)}
        >
          <Link2 aria-hidden />
        </a>
      </div>
      <p>{found.definition}</p>
      {children}
      {found.words !== undefined && found.words.length > 0 && (
        <p className={styles.note}>
          <span className={styles.label}>{words.otherWords}:</span> {found.words.join("; ")}
        </p>
      )}
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
