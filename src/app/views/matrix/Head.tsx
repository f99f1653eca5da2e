/** The column headers and, under them, the columns' totals. Both stay in sight. */
import type { Matrix } from "../../../graph/matrix.ts";
import { classNames } from "../../../ui/classNames.ts";
import styles from "./Grid.module.css";
import type { Place } from "./gridKeys.ts";
import { type GridSizes, LEAD } from "./measures.ts";
import { type Noun, words } from "./words.ts";

interface HeadProps {
  readonly of: Matrix;
  readonly noun: Noun;
  readonly sizes: GridSizes;
  /** Indices of the columns that are drawn. */
  readonly drawn: readonly number[];
  readonly cursor: Place;
  readonly corner: { readonly rows: string; readonly columns: string };
  /** The column whose total is listed. */
  readonly open: string | undefined;
}

export function Head({ of, noun, sizes, drawn, cursor, corner, open }: HeadProps) {
  const stop = (row: number, column: number) =>
    cursor.row === row && cursor.column === column ? 0 : -1;
  const at = (index: number) => ({
    insetInlineStart: sizes.headInline + index * sizes.inline,
    inlineSize: sizes.inline,
  });
  return (
    <thead>
      <tr aria-rowindex={1} className={styles.head} style={{ blockSize: sizes.tops }}>
        <th
          scope="col"
          aria-colindex={1}
          tabIndex={stop(0, 0)}
          data-row={0}
          data-column={0}
          className={styles.corner}
          style={{ inlineSize: sizes.names }}
        >
          <bdi>{corner.rows}</bdi>
          <span className={styles.cornerBy}>
            <span className="visually-hidden">{words.by}</span>
            <bdi>{corner.columns}</bdi>
          </span>
        </th>
        <th
          scope="col"
          aria-colindex={2}
          tabIndex={stop(0, 1)}
          data-row={0}
          data-column={1}
          className={classNames(styles.top, styles.topTotal)}
          style={{ insetInlineStart: sizes.names, inlineSize: sizes.totals }}
        >
          <span className={styles.topName}>{words.total}</span>
        </th>
        {drawn.map((index) => {
          const line = of.columns[index];
          if (!line) return null;
          const isEmpty = !of.columnTotals.has(line.key);
          return (
            <th
              key={line.key}
              scope="col"
              aria-colindex={index + LEAD + 1}
              aria-label={line.name}
              tabIndex={stop(0, index + LEAD)}
              data-row={0}
              data-column={index + LEAD}
              className={classNames(styles.top, styles.placed, isEmpty && styles.emptyName)}
              style={at(index)}
            >
              <bdi className={styles.topName}>{line.short}</bdi>
            </th>
          );
        })}
      </tr>
      <tr
        aria-rowindex={2}
        className={styles.totals}
        style={{ insetBlockStart: sizes.tops, blockSize: sizes.block }}
      >
        <th
          scope="row"
          aria-colindex={1}
          tabIndex={stop(1, 0)}
          data-row={1}
          data-column={0}
          className={classNames(styles.side, styles.sideTotal)}
          style={{ inlineSize: sizes.names }}
        >
          {words.total}
        </th>
        <td
          aria-colindex={2}
          aria-label={words.cell(words.total, words.total, words.count(of.total, noun))}
          tabIndex={stop(1, 1)}
          data-row={1}
          data-column={1}
          className={classNames(styles.total, styles.grand)}
          style={{ insetInlineStart: sizes.names, inlineSize: sizes.totals }}
        >
          {of.total}
        </td>
        {drawn.map((index) => {
          const line = of.columns[index];
          if (!line) return null;
          const total = of.columnTotals.get(line.key) ?? 0;
          return (
            <td
              key={line.key}
              aria-colindex={index + LEAD + 1}
              aria-label={words.cell(words.total, line.name, words.count(total, noun))}
              tabIndex={stop(1, index + LEAD)}
              data-row={1}
              data-column={index + LEAD}
              className={classNames(
                styles.total,
                styles.placed,
                total === 0 && styles.emptyTotal,
                open === line.key && styles.open,
              )}
              style={at(index)}
            >
              {total}
            </td>
          );
        })}
      </tr>
    </thead>
  );
}
