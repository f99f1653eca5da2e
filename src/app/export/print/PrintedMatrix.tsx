/**
 * The matrix on paper: a table with headers, limited to the rows and columns with the highest
 * counts.
 */
import { useMemo } from "react";
import { STATUSES, valueWords } from "../../../atlas/attributes/index.ts";
import { DENIED_CELLS, EMPTY_MATRIX, restOfMatrix } from "../../../picture/still/index.ts";
import { matrixPart, type PartCell } from "../../../query/matrix/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useBuilt } from "../../base/store.ts";
import { axisName, words as matrixWords, nounOf } from "../../views/matrix/words.ts";
import type { PrintedProps } from "./paper.ts";
import styles from "./Tables.module.css";
import { words } from "./words.ts";

/** With more columns than this there is no room for their names, even upright. */
export const MOST = { rows: 60, columns: 13 };
/** With more columns than this their names are set upright. */
const LEVEL = 6;

export function PrintedMatrix({ scene, space }: PrintedProps) {
  const { atlas } = useBuilt();
  const rows = space?.rows ?? MOST.rows;
  const part = useMemo(() => matrixPart(atlas, scene, { ...MOST, rows }), [atlas, scene, rows]);
  const { axes, columns } = part;
  if (part.rows.length === 0 || columns.length === 0) return <p>{EMPTY_MATRIX}</p>;
  const sides = matrixWords.grid(axisName(atlas, axes.rows), axisName(atlas, axes.columns));
  const rest = restOfMatrix(part.restRows, part.restColumns);
  const notes = [
    rest,
    part.hasDeniedCell ? DENIED_CELLS : "",
    part.showsStatuses
      ? words.bars(STATUSES.map((status) => valueWords("status", status).name))
      : "",
  ].filter((note) => note !== "");
  return (
    <>
      <table className={classNames(styles.table, styles.matrix)}>
        <caption>{words.matrix(sides, nounOf(atlas, axes).many)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{matrixWords.total}</th>
            {columns.map(({ key, name, short }) => (
              <th key={key} scope="col">
                <bdi className={columns.length > LEVEL ? styles.upright : undefined} title={name}>
                  {short}
                </bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.key} data-row="">
              <th scope="row">
                <bdi>{row.short}</bdi>
              </th>
              <td>{part.total(row)}</td>
              {columns.map((column) => {
                const cell = part.cell(row, column);
                return part.showsStatuses ? (
                  <td key={column.key}>{cell.text !== "" && <Bars {...cell} />}</td>
                ) : (
                  <td key={column.key} className={styles[`shade${cell.shade}`]}>
                    {cell.text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && <p className={styles.rest}>{notes.join(" ")}</p>}
    </>
  );
}

/** One bar per status, as on screen, beside the count. */
function Bars({ text, statuses }: PartCell) {
  return (
    <span className={styles.split}>
      {text}
      <span className={styles.bars}>
        {STATUSES.map((status) => (
          <span key={status} style={{ blockSize: `${100 * (statuses.get(status) ?? 0)}%` }} />
        ))}
      </span>
    </span>
  );
}
