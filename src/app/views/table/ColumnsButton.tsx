/** Which columns are shown: a check box each. */
import { Columns3 } from "lucide-react";
import type { TableScene } from "../../../atlas/scene.ts";
import { TABLE_COLUMNS } from "../../../atlas/vocabulary.ts";
import { shownColumns } from "../../../graph/columns.ts";
import { toggleColumn } from "../../../scene/table.ts";
import { CheckRow } from "../../filters/CheckRow.tsx";
import { useActions } from "../../store.ts";
import { BarButton } from "./BarButton.tsx";
import styles from "./Table.module.css";
import { COLUMN_HINTS, COLUMN_NAMES, words } from "./words.ts";

export function ColumnsButton({ table }: { readonly table: TableScene }) {
  const { setTable } = useActions();
  const shown = shownColumns(table);
  return (
    <BarButton label={words.columns} icon={<Columns3 aria-hidden />}>
      <ul className={styles.choices}>
        {TABLE_COLUMNS[table.rows].map((column) => (
          <li key={column}>
            <CheckRow
              name={COLUMN_NAMES[column]}
              title={COLUMN_HINTS[column]}
              checked={shown.includes(column)}
              onChange={() => setTable(toggleColumn(table, column))}
            />
          </li>
        ))}
      </ul>
    </BarButton>
  );
}
