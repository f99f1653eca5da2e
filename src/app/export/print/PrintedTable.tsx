/** The table on paper: all its columns, and as many rows as fit. */
import { useMemo } from "react";
import { EMPTY_TABLE, restWords } from "../../../picture/still/index.ts";
import { sceneTable } from "../../../query/table/index.ts";
import { NUMBER_COLUMNS } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import { TABLE_NAMES, words as tableWords } from "../../views/table/words.ts";
import type { PrintedProps } from "./paper.ts";
import styles from "./Tables.module.css";

const MOST_ROWS = 60;

export function PrintedTable({ scene, space }: PrintedProps) {
  const { atlas } = useBuilt();
  const rowLimit = space?.rows ?? MOST_ROWS;
  const { columns, rows, restRows } = useMemo(
    () => sceneTable(atlas, scene, TABLE_NAMES.values, rowLimit),
    [atlas, scene, rowLimit],
  );
  if (rows.length === 0) return <p>{EMPTY_TABLE}</p>;
  const omitted = restWords([restRows, "row"]);
  return (
    <>
      <table className={styles.table}>
        <caption>{tableWords.count(rows.length + restRows, scene.table.rows)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {TABLE_NAMES.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, texts }) => (
            <tr key={id} data-row="">
              {columns.map((column, place) => (
                <td key={column} className={NUMBER_COLUMNS.has(column) ? styles.number : undefined}>
                  <bdi>{texts[place]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {omitted !== "" && <p className={styles.rest}>{omitted}</p>}
    </>
  );
}
