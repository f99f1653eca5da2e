/** The table: nodes, links or quotes as rows; what the map shows, for reading, sorting, taking away. */
import { useEffect, useRef } from "react";
import { announce } from "../../announcer.ts";
import { useApp } from "../../store.ts";
import { EmptyTable } from "./EmptyTable.tsx";
import { Grid } from "./Grid.tsx";
import { sortWords } from "./sortWords.ts";
import styles from "./Table.module.css";
import { TableBar } from "./TableBar.tsx";
import { useTable } from "./useTable.ts";
import { words } from "./words.ts";

export function TableView() {
  const model = useTable();
  const inspected = useApp((state) => state.scene.select.length > 0);
  const beside = useApp((state) => state.scene.panel !== undefined);
  useSortAnnounced(sortWords(model.table));
  return (
    <section
      aria-label={words.title}
      className={styles.view}
      data-inspected={inspected}
      data-beside={beside}
    >
      <TableBar model={model} />
      {/* Other rows are another table: its place, its scroll and its columns begin afresh. */}
      <Grid key={model.table.rows} model={model} />
      {model.rows.length === 0 && <EmptyTable rows={model.table.rows} />}
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
