/** The table view: nodes, links or quotes as rows that can be sorted, selected and exported. */
import { useEffect, useRef } from "react";
import { hasLinkFilters, type WithoutFilters } from "../../../query/visible/index.ts";
import { sortKeys, type TableChoice, type TableRows } from "../../../scene/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp } from "../../base/store.ts";
import { activeFilterCount } from "../../filters/activeFilters.ts";
import { bringsLinks, bringsNodes, RemoveFilters } from "../../filters/BlockingFilters.tsx";
import styles from "./Table.module.css";
import { TableBar } from "./TableBar.tsx";
import { TableGrid } from "./TableGrid.tsx";
import { useTable } from "./useTable.ts";
import { COLUMN_NAMES, words } from "./words.ts";

export function TableView() {
  const model = useTable();
  const hasInspector = useApp((state) => state.scene.select.length > 0);
  const { atlas, shown } = model.context;
  // If not even a node is left, the page says so over the whole view.
  const showsEmpty = model.rows.length === 0 && (shown.nodes.size > 0 || atlas.nodes.length === 0);
  useSortAnnounced(sortWords(model.table));
  return (
    <section
      aria-label={words.title}
      aria-busy={model.isBusy}
      className={styles.view}
      data-inspected={hasInspector}
    >
      <TableBar model={model} />
      {/* Keyed, so that each kind of rows starts with its own position, scroll and columns. */}
      <TableGrid key={model.table.rows} model={model} />
      {showsEmpty && <EmptyTable rows={model.table.rows} />}
    </section>
  );
}

/** Announces the order whenever it changes. */
function useSortAnnounced(text: string): void {
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    announce(text, "sort");
  }, [text]);
}

/** The order as a sentence: "Sorted by Kind, ascending, then Name, ascending." */
function sortWords(table: TableChoice): string {
  const keys = sortKeys(table).map(({ column, down }) => words.key(COLUMN_NAMES[column], down));
  return keys.length > 0 ? words.sortedBy(keys.join(words.nextKey)) : words.unsorted[table.rows];
}

/** Nodes' own quotes are rows only while no filter asks about links. */
const bringsQuotes = (loosening: WithoutFilters) =>
  bringsLinks(loosening) ||
  (bringsNodes(loosening) && !hasLinkFilters(loosening.remaining.filters));

const HELPS = { nodes: bringsNodes, links: bringsLinks, quotes: bringsQuotes };

/** Shown in place of rows: why there are none, and which filters can be removed. */
function EmptyTable({ rows }: { readonly rows: TableRows }) {
  const isFiltered = useApp((state) => activeFilterCount(state.scene) > 0);
  return (
    <div className={styles.empty}>
      <p className={styles.emptyHeading}>{isFiltered ? words.empty(rows) : words.none(rows)}</p>
      {isFiltered && <RemoveFilters helps={HELPS[rows]} />}
    </div>
  );
}
