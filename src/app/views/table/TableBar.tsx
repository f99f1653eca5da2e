/** The toolbar above the table: kind of rows, sorting, columns, CSV, and the row count. */
import { showRows, TABLE_ROWS } from "../../../scene/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useApp } from "../../base/store.ts";
import { ColumnsButton } from "./ColumnsButton.tsx";
import { CsvButton } from "./CsvButton.tsx";
import { SortButton } from "./SortButton.tsx";
import styles from "./Table.module.css";
import type { TableModel } from "./useTable.ts";
import { ROW_NAMES, words } from "./words.ts";

export function TableBar({ model }: { readonly model: TableModel }) {
  const { rows, context, isMeasuring } = model;
  const table = useApp((state) => state.scene.table);
  const selected = useApp((state) => state.scene.select.length);
  const { setTable } = useActions();
  return (
    <div className={styles.bar}>
      <Segments
        label={words.rows}
        values={TABLE_ROWS}
        value={table.rows}
        names={ROW_NAMES}
        onChange={(next) => setTable(showRows(table, next))}
      />
      <div className={styles.commands}>
        <SortButton table={table} />
        <ColumnsButton table={table} />
        <CsvButton model={model} />
      </div>
      <p className={styles.count}>
        {words.count(rows.length, model.table.rows)}
        {selected > 1 && `, ${words.selected(selected)}`}
        {isMeasuring && `. ${words.measuring(context.shown.nodes.size)}`}
      </p>
    </div>
  );
}
