/** The table on paper: all its columns, and as many rows as fit. */
import { useMemo } from "react";
import { EMPTY_TABLE, restWords } from "../../../picture/still/index.ts";
import type { TableOnPaper } from "../../../query/paper/index.ts";
import { useBuilt } from "../../base/store.ts";
import { TABLE_NAMES } from "../../views/table/words.ts";
import type { PrintedProps } from "./paper.ts";
import styles from "./Tables.module.css";

const MOST_ROWS = 60;

interface PrintedTableProps extends PrintedProps {
  readonly tableOf: TableOnPaper;
}

export function PrintedTable({ scene, space, tableOf }: PrintedTableProps) {
  const { atlas } = useBuilt();
  const rowLimit = space?.rows ?? MOST_ROWS;
  const { caption, columns, rows, restRows } = useMemo(
    () => tableOf(atlas, scene, TABLE_NAMES, rowLimit),
    [atlas, scene, tableOf, rowLimit],
  );
  if (rows.length === 0) return <p>{EMPTY_TABLE}</p>;
  const omitted = restWords([restRows, "row"]);
  return (
    <>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, texts }) => (
            <tr key={id} data-row="">
              {columns.map(({ name, isNumber }, place) => (
                <td key={name} className={isNumber ? styles.number : undefined}>
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
