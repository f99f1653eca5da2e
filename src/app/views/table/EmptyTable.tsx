/** In place of rows: why there are none, and which filters can be taken off. */
import { hasLinkFilters, type WithoutFilters } from "../../../query/visible/index.ts";
import type { TableRows } from "../../../scene/index.ts";
import { useApp } from "../../base/store.ts";
import { activeFilters } from "../../filters/active.ts";
import { bringsLinks, bringsNodes, Loosen } from "../../filters/Loosen.tsx";
import styles from "./Table.module.css";
import { words } from "./words.ts";

/** Nodes' own quotes are rows only as long as nothing is asked of links. */
const bringsQuotes = (loosening: WithoutFilters) =>
  bringsLinks(loosening) ||
  (bringsNodes(loosening) && !hasLinkFilters(loosening.remaining.filters));

const HELPS = { nodes: bringsNodes, links: bringsLinks, quotes: bringsQuotes };

export function EmptyTable({ rows }: { readonly rows: TableRows }) {
  const isFiltered = useApp((state) => activeFilters(state.scene) > 0);
  return (
    <div className={styles.empty}>
      <p className={styles.emptyHeading}>{isFiltered ? words.empty(rows) : words.none(rows)}</p>
      {isFiltered && <Loosen helps={HELPS[rows]} />}
    </div>
  );
}
