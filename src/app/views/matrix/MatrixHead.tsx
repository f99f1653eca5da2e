/** The column headers and, below them, the columns' totals; both are sticky. */
import type { Matrix } from "../../../query/matrix/index.ts";
import { isUpright } from "../../../query/words/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Grid.module.css";
import type { GridCell } from "./gridKeys.ts";
import { LEAD, spaceBefore } from "./gridSizes.ts";
import { type Noun, words } from "./words.ts";

interface HeadProps {
  readonly matrix: Matrix;
  readonly noun: Noun;
  /** The width of a column, in CSS px. */
  readonly inline: number;
  /** Indices of the columns to render. */
  readonly drawn: readonly number[];
  readonly cursor: GridCell;
  readonly corner: { readonly rows: string; readonly columns: string };
  /** Key of the column whose total is open. */
  readonly open: string | undefined;
}

export function MatrixHead({ matrix, noun, inline, drawn, cursor, corner, open }: HeadProps) {
  const tabIndexOf = (row: number, column: number) =>
    cursor.row === row && cursor.column === column ? 0 : undefined;
  return (
    <thead>
      <tr aria-rowindex={1} className={styles.head}>
        <th scope="col" aria-colindex={1} tabIndex={tabIndexOf(0, 0)} className={styles.corner}>
          <bdi>{corner.rows}</bdi>
          <span className={styles.cornerBy}>
            <span className="visually-hidden">{words.by}</span>
            <bdi>{corner.columns}</bdi>
          </span>
        </th>
        <th
          scope="col"
          aria-colindex={2}
          tabIndex={tabIndexOf(0, 1)}
          className={classNames(styles.top, styles.topTotal)}
        >
          <span className={styles.topName}>{words.total}</span>
        </th>
        {drawn.map((index, place) => {
          const line = matrix.columns[index];
          if (!line) return null;
          const isEmpty = !matrix.columnTotals.has(line.key);
          return (
            <th
              key={index}
              scope="col"
              aria-colindex={index + LEAD + 1}
              aria-label={line.name}
              tabIndex={tabIndexOf(0, index + LEAD)}
              className={classNames(styles.top, isEmpty && styles.emptyName)}
              style={spaceBefore(drawn, place, inline)}
            >
              <bdi className={classNames(styles.topName, isUpright(line.short) && styles.upright)}>
                {line.short}
              </bdi>
            </th>
          );
        })}
      </tr>
      <tr aria-rowindex={2} className={styles.totals}>
        <th
          scope="row"
          aria-colindex={1}
          tabIndex={tabIndexOf(1, 0)}
          className={classNames(styles.side, styles.sideTotal)}
        >
          {words.total}
        </th>
        <td
          aria-colindex={2}
          aria-label={words.cell(words.total, words.total, words.count(matrix.total, noun))}
          tabIndex={tabIndexOf(1, 1)}
          className={classNames(styles.total, styles.grand)}
        >
          {matrix.total}
        </td>
        {drawn.map((index, place) => {
          const line = matrix.columns[index];
          if (!line) return null;
          const total = matrix.columnTotals.get(line.key) ?? 0;
          return (
            <td
              key={index}
              aria-colindex={index + LEAD + 1}
              aria-label={words.cell(words.total, line.name, words.count(total, noun))}
              tabIndex={tabIndexOf(1, index + LEAD)}
              className={classNames(
                styles.total,
                total === 0 && styles.emptyTotal,
                open === line.key && styles.open,
              )}
              style={spaceBefore(drawn, place, inline)}
            >
              {total}
            </td>
          );
        })}
      </tr>
    </thead>
  );
}
