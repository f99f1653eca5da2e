/** One row of the matrix: its name, its total and its cells in sight. */
import { memo } from "react";
import { lowerName, STATUSES, valueWords } from "../../../atlas/attributes/index.ts";
import { ALL, type Cell, type Line, type Shade } from "../../../query/matrix/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Grid.module.css";
import { LEAD, spaceBefore } from "./gridSizes.ts";
import { type Noun, words } from "./words.ts";

interface RowProps {
  readonly line: Line;
  readonly index: number;
  readonly total: number;
  readonly cells: ReadonlyMap<string, Cell> | undefined;
  readonly noun: Noun;
  /** Whether values are counts, not shares. */
  readonly isCount: boolean;
  readonly columns: readonly Line[];
  /** Indices of the columns in sight. */
  readonly inSight: readonly number[];
  /** Whether empty cells are left to the background. */
  readonly isSparse: boolean;
  /** The position of the row and the width of a column, in CSS px. */
  readonly top: number;
  readonly inline: number;
  readonly shadeOf: (value: number) => Shade;
  readonly split: boolean;
  readonly most: number;
  /** Whether the cell of a line with itself is marked as no tie. */
  readonly hasItself: boolean;
  /** The columns of the cursor and of the pointer, if they are in this row. */
  readonly cursor: number | undefined;
  readonly pointed: number | undefined;
  /** Key of the column whose cell is open, if it is in this row. */
  readonly open: string | undefined;
}

/**
 * There are many cells, so each has only the attributes it needs, and no style of its own if it
 * follows the previous one directly. Only the cell with the cursor can take the focus.
 */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { line, index, total, cells, noun, columns, inSight, cursor, open } = props;
  const row = index + LEAD;
  const isDrawn = (column: number) => {
    const key = columns[column]?.key;
    if (key === undefined) return false;
    const isPointedAt = cursor === column + LEAD || props.pointed === column + LEAD;
    return isPointedAt || open === key || cells?.has(key) || (props.hasItself && key === line.key);
  };
  const drawn = props.isSparse ? inSight.filter(isDrawn) : inSight;
  const tabIndexOf = (column: number) => (cursor === column ? 0 : undefined);
  const isEmptyRow = total === 0;
  return (
    <tr
      aria-rowindex={row + 1}
      className={classNames(styles.row, props.isSparse && styles.sparse, isEmptyRow && styles.gap)}
      style={{ insetBlockStart: props.top }}
    >
      <th
        scope="row"
        aria-colindex={1}
        aria-label={line.name}
        tabIndex={tabIndexOf(0)}
        className={classNames(styles.side, isEmptyRow && styles.emptyName)}
      >
        <bdi className={styles.sideName}>{line.short}</bdi>
      </th>
      <td
        aria-colindex={2}
        aria-label={words.cell(line.name, words.total, words.count(total, noun))}
        tabIndex={tabIndexOf(1)}
        className={classNames(
          styles.total,
          isEmptyRow && styles.emptyTotal,
          open === ALL && styles.open,
        )}
      >
        {total}
      </td>
      {drawn.map((at, place) => {
        const column = columns[at];
        if (!column) return null;
        const cell = cells?.get(column.key);
        const isItself = props.hasItself && column.key === line.key;
        return (
          <td
            key={at}
            aria-colindex={at + LEAD + 1}
            aria-label={words.cell(line.name, column.name, contentWords(cell, props))}
            tabIndex={tabIndexOf(at + LEAD)}
            className={classNames(
              styles.cell,
              cell && !isItself && styles[`shade${props.shadeOf(cell.value)}`],
              cell && cell.denied.length === cell.ids.length && styles.denied,
              isItself && styles.itself,
              open === column.key && styles.open,
            )}
            style={spaceBefore(drawn, place, props.inline)}
          >
            {cell && <Content cell={cell} {...props} />}
          </td>
        );
      })}
    </tr>
  );
});

type ContentProps = Pick<RowProps, "isCount" | "split" | "most"> & { readonly cell: Cell };

function Content({ cell, isCount, split, most }: ContentProps) {
  if (!split) return isCount ? cell.value : words.share(cell.value).replace(/^0\./, ".");
  return (
    <span className={styles.bars}>
      {STATUSES.map((status) => (
        <span
          key={status}
          className={styles.bar}
          style={{ blockSize: `${(100 * (cell.statuses.get(status) ?? 0)) / most}%` }}
        />
      ))}
    </span>
  );
}

/** The content of a cell in words: "2 links: 1 in place, 1 intended", "3 shared nodes, 0.5". */
function contentWords(
  cell: Cell | undefined,
  { noun, isCount, split }: Pick<RowProps, "noun" | "isCount" | "split">,
): string {
  if (!cell) return words.nothing;
  const count = words.countDenied(cell.ids.length, noun, cell.denied.length);
  if (split) return words.parts(count, statusParts(cell));
  return isCount ? count : `${count}, ${words.share(cell.value)}`;
}

function statusParts(cell: Cell): readonly string[] {
  return STATUSES.flatMap((status) => {
    const links = cell.statuses.get(status) ?? 0;
    return links > 0 ? [`${links} ${lowerName(valueWords("status", status))}`] : [];
  });
}
