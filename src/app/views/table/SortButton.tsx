/** The popup that edits the sort keys, for people who cannot Shift-click a column header. */
import { ArrowDown, ArrowDownUp, ArrowUp, X } from "lucide-react";
import { useId } from "react";
import { sortBy, sortKeys, TABLE_COLUMNS, type TableChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions } from "../../base/store.ts";
import { BarButton } from "./BarButton.tsx";
import styles from "./Table.module.css";
import { COLUMN_NAMES, words } from "./words.ts";

export function SortButton({ table }: { readonly table: TableChoice }) {
  const { setTable } = useActions();
  const select = useId();
  const keys = sortKeys(table);
  const unusedColumns = TABLE_COLUMNS[table.rows].filter(
    (column) => !keys.some((key) => key.column === column),
  );
  const sortedBy = keys.map(({ column, down }) => `${COLUMN_NAMES[column]} ${down ? "↓" : "↑"}`);
  return (
    <BarButton
      label={words.sort}
      icon={<ArrowDownUp aria-hidden />}
      {...(sortedBy.length > 0 && { more: sortedBy.join(", ") })}
    >
      <div className={styles.sorting}>
        {keys.length === 0 && <p className={styles.note}>{words.unsorted[table.rows]}</p>}
        <ol className={styles.keys}>
          {keys.map(({ column, down }) => {
            const name = COLUMN_NAMES[column];
            const reversed = keys.map((key) =>
              key.column === column ? { column, down: !down } : key,
            );
            return (
              <li key={column} className={styles.key}>
                <span className={styles.keyName}>{name}</span>
                <Button
                  aria-label={`${words.direction(name)}: ${down ? words.descending : words.ascending}`}
                  onClick={() => setTable({ ...table, sort: reversed })}
                >
                  {down ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />}
                  {down ? words.descending : words.ascending}
                </Button>
                <Button
                  look="icon"
                  aria-label={words.removeKey(name)}
                  onClick={() =>
                    setTable({ ...table, sort: keys.filter((key) => key.column !== column) })
                  }
                >
                  <X aria-hidden />
                </Button>
              </li>
            );
          })}
        </ol>
        {unusedColumns.length > 0 && (
          <div className={styles.addKey}>
            <label htmlFor={select}>{keys.length === 0 ? words.firstKey : words.addKey}</label>
            <select
              id={select}
              value=""
              className={styles.select}
              onChange={({ target }) => {
                const column = unusedColumns.find((unused) => unused === target.value);
                if (column) setTable(sortBy(table, column, true));
              }}
            >
              <option value="">{words.chooseKey}</option>
              {unusedColumns.map((column) => (
                <option key={column} value={column}>
                  {COLUMN_NAMES[column]}
                </option>
              ))}
            </select>
          </div>
        )}
        {keys.length > 0 && (
          <Button look="link" onClick={() => setTable({ ...table, sort: [] })}>
            {words.reset}
          </Button>
        )}
      </div>
    </BarButton>
  );
}
