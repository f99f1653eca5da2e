/** One row of the matrix: its name, its total, its cells in sight. */
import { memo } from "react";
import { STATUSES } from "../../../atlas/vocabulary.ts";
import type { Line } from "../../../graph/axes.ts";
import { ALL, type Cell } from "../../../graph/matrix.ts";
import type { Shade } from "../../../graph/shade.ts";
import { classNames } from "../../../ui/classNames.ts";
import { STATUS_WORDS } from "../../filters/words.ts";
import styles from "./Grid.module.css";
import { type GridSizes, LEAD } from "./measures.ts";
import { type Noun, words } from "./words.ts";

interface RowProps {
  readonly line: Line;
  readonly index: number;
  readonly total: number;
  readonly cells: ReadonlyMap<string, Cell> | undefined;
  readonly noun: Noun;
  /** Values are counts, not shares. */
  readonly whole: boolean;
  readonly columns: readonly Line[];
  readonly columnTotals: ReadonlyMap<string, number>;
  /** Indices of the columns that are drawn. */
  readonly drawn: readonly number[];
  readonly sizes: GridSizes;
  readonly shadeOf: (value: number) => Shade;
  readonly split: boolean;
  readonly most: number;
  /** Cells of a thing with itself mean nothing. */
  readonly square: boolean;
  /** The column of the cursor, where it is in this row. */
  readonly cursor: number | undefined;
  /** Key of the column whose cell is listed, where it is in this row. */
  readonly open: string | undefined;
}

/** Sizes are compared by what they say: they are made anew with each drawing of the grid. */
export const Row = memo(
  function Row(props: RowProps) {
    const { line, index, total, cells, noun, columns, drawn, sizes, cursor, open } = props;
    const row = index + LEAD;
    const stop = (column: number) => (cursor === column ? 0 : -1);
    return (
      <tr
        aria-rowindex={row + 1}
        className={styles.row}
        style={{ insetBlockStart: sizes.headBlock + index * sizes.block, blockSize: sizes.block }}
      >
        <th
          scope="row"
          aria-colindex={1}
          aria-label={line.name}
          tabIndex={stop(0)}
          data-row={row}
          data-column={0}
          className={classNames(styles.side, total === 0 && styles.emptyName)}
          style={{ inlineSize: sizes.names }}
        >
          <bdi className={styles.sideName}>{line.short}</bdi>
        </th>
        <td
          aria-colindex={2}
          aria-label={words.cell(line.name, words.total, words.count(total, noun))}
          tabIndex={stop(1)}
          data-row={row}
          data-column={1}
          className={classNames(
            styles.total,
            total === 0 && styles.emptyTotal,
            open === ALL && styles.open,
          )}
          style={{ insetInlineStart: sizes.names, inlineSize: sizes.totals }}
        >
          {total}
        </td>
        {drawn.map((at) => {
          const column = columns[at];
          if (!column) return null;
          const cell = cells?.get(column.key);
          const isItself = props.square && column.key === line.key;
          const isEmpty = total === 0 || !props.columnTotals.has(column.key);
          return (
            <td
              key={column.key}
              aria-colindex={at + LEAD + 1}
              aria-label={words.cell(line.name, column.name, contentWords(cell, props))}
              tabIndex={stop(at + LEAD)}
              data-row={row}
              data-column={at + LEAD}
              className={classNames(
                styles.cell,
                styles.placed,
                styles[`shade${cell ? props.shadeOf(cell.value) : 0}`],
                !cell && isEmpty && styles.gap,
                cell && cell.denied.length === cell.ids.length && styles.denied,
                isItself && styles.itself,
                open === column.key && styles.open,
              )}
              style={{
                insetInlineStart: sizes.headInline + at * sizes.inline,
                inlineSize: sizes.inline,
              }}
            >
              {cell && <Content cell={cell} {...props} />}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) => {
    const { sizes: one, ...others } = before;
    const { sizes: other } = after;
    return (
      one.block === other.block &&
      one.inline === other.inline &&
      one.headInline === other.headInline &&
      one.headBlock === other.headBlock &&
      Object.entries(others).every(([key, value]) => Object.is(value, Reflect.get(after, key)))
    );
  },
);

type ContentProps = Pick<RowProps, "whole" | "split" | "most"> & { readonly cell: Cell };

function Content({ cell, whole, split, most }: ContentProps) {
  if (!split) return whole ? cell.value : words.share(cell.value).replace(/^0\./, ".");
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

/** "2 links", "2 links: 1 in place, 1 intended", "3 shared nodes, 0.5" */
function contentWords(
  cell: Cell | undefined,
  { noun, whole, split }: Pick<RowProps, "noun" | "whole" | "split">,
): string {
  if (!cell) return words.nothing;
  const count = words.countDenied(cell.ids.length, noun, cell.denied.length);
  if (split) return words.parts(count, statusParts(cell));
  return whole ? count : `${count}, ${words.share(cell.value)}`;
}

function statusParts(cell: Cell): readonly string[] {
  return STATUSES.flatMap((status) => {
    const links = cell.statuses.get(status) ?? 0;
    return links > 0 ? [`${links} ${STATUS_WORDS[status].toLocaleLowerCase("en")}`] : [];
  });
}
