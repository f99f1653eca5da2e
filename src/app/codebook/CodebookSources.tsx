/** The sources: the role, origin and address of each, and what was left out. */
import { safeAddress } from "../../atlas/format/index.ts";
import type { Document } from "../../atlas/index.ts";
import styles from "./Codebook.module.css";
import { ROLE_WORDS, words } from "./words.ts";

export function Sources({ documents }: { readonly documents: readonly Document[] }) {
  return (
    <ul className={styles.sources}>
      {documents.map((document) => (
        <li key={document.id} className={styles.entry}>
          <h4 className={styles.name}>
            <bdi>{document.title}</bdi>
          </h4>
          <p>
            {[
              ROLE_WORDS[document.role],
              document.author,
              document.publisher,
              document.published,
              document.licence,
            ]
              .filter((part) => part !== undefined)
              .join(", ")}
          </p>
          <Address address={document.url} />
          {document.cuts.length > 0 && (
            <p className={styles.note}>
              <span className={styles.label}>{words.cuts}:</span>{" "}
              {document.cuts.map(({ what }) => what).join("; ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Address({ address }: { readonly address: string | undefined }) {
  if (address === undefined) return null;
  const safe = safeAddress(address);
  if (safe === undefined) return <p>{address}</p>;
  return (
    <p>
      <a href={safe} rel="noreferrer" target="_blank">
        <bdi>{address}</bdi>
      </a>
    </p>
  );
}
