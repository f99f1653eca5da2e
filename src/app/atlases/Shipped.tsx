/** A list of atlases that come with the page, in the dialog "Atlases". */
import { addressId } from "../../atlas/index.ts";
import type { AtlasEntry } from "../../open/loadAtlas.ts";
import { useBuilt } from "../base/store.ts";
import styles from "./Atlases.module.css";
import { words } from "./words.ts";

interface ShippedProps {
  readonly title: string;
  readonly note?: string;
  readonly atlases: readonly AtlasEntry[];
  readonly onShow: () => void;
}

/** Atlases that come with the page; nothing where there are none. */
export function Shipped({ title, note, atlases, onShow }: ShippedProps) {
  const shown = addressId(useBuilt().atlas);
  if (atlases.length === 0) return null;
  return (
    <section aria-label={title} className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {atlases.map(({ id, title, nodes, links }) => (
          <li key={id} className={styles.atlas}>
            <div className={styles.what}>
              <a
                href={`#${id}`}
                className={styles.name}
                aria-current={id === shown ? "page" : undefined}
                onClick={onShow}
              >
                <bdi>{title}</bdi>
              </a>
              <span className={styles.note}>
                {[
                  ...(nodes === undefined || links === undefined
                    ? []
                    : [words.counts(nodes, links)]),
                  ...(id === shown ? [words.shown] : []),
                ].join(" · ")}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
