/** In place of rows: why there are none, and which filters can be taken off. */
import type { TableRows } from "../../../atlas/vocabulary.ts";
import { activeFilters, FACETS } from "../../filters/active.ts";
import { Loosen } from "../../filters/EmptyResult.tsx";
import { useApp } from "../../store.ts";
import styles from "./Table.module.css";
import { words } from "./words.ts";

export function EmptyTable({ rows }: { readonly rows: TableRows }) {
  const filters = useApp((state) => state.scene.filters);
  const isFiltered = useApp((state) => activeFilters(state.scene) > 0);
  return (
    <div className={styles.empty}>
      <p className={styles.emptyHeading}>{isFiltered ? words.empty(rows) : words.none(rows)}</p>
      {isFiltered && <Loosen facets={FACETS.filter((facet) => filters[facet].length > 0)} />}
    </div>
  );
}
