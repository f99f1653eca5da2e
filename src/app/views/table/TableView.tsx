/** The table: nodes, links or quotes as rows; what the map shows, for reading, sorting, taking away. */
import { useEffect, useRef } from "react";
import { announce } from "../../base/announcer.ts";
import { useApp } from "../../base/store.ts";
import { EmptyTable } from "./EmptyTable.tsx";
import { sortWords } from "./sortWords.ts";
import styles from "./Table.module.css";
import { TableBar } from "./TableBar.tsx";
import { Grid } from "./TableGrid.tsx";
import { useTable } from "./useTable.ts";
import { words } from "./words.ts";

export function TableView() {
  const model = useTable();
  const inspected = useApp((state) => state.scene.select.length > 0);
  const { atlas, shown } = model.context;
  // Where not even a node is left, the page says so over the whole view.
  const tells = model.rows.length === 0 && (shown.nodes.size > 0 || atlas.nodes.length === 0);
  useSortAnnounced(sortWords(model.table));
  return (
    <section
      aria-label={words.title}
      aria-busy={model.isBusy}
      className={styles.view}
      data-inspected={inspected}
    >
      <TableBar model={model} />
      {/* Other rows are another table: its place, its scroll and its columns begin afresh. */}
      <Grid key={model.table.rows} model={model} />
      {tells && <EmptyTable rows={model.table.rows} />}
    </section>
  );
}

/** "Sorted by Kind, ascending, then Name, ascending." whenever that changes. */
function useSortAnnounced(text: string): void {
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    announce(text, "sort");
  }, [text]);
}
