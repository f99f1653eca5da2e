/** One row of the matrix: its name, its total, its cells in sight. */
import { memo } from "react";
import { STATUSES } from "../../../atlas/format/index.ts";
import { ALL, type Cell, type Line, type Shade } from "../../../query/matrix/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { STATUS_WORDS } from "../../filters/words.ts";
import styles from "./Grid.module.css";
import { LEAD, spaceBefore } from "./gridSizes.ts";
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
  /** Indices of the columns in sight. */
  readonly inSight: readonly number[];
  /** Cells that hold nothing are left to the background. */
  readonly sparse: boolean;
  /** Where it stands, and how wide a column is, in CSS pixels. */
  readonly top: number;
  readonly inline: number;
  readonly shadeOf: (value: number) => Shade;
  readonly split: boolean;
  readonly most: number;
  /** The cell of a line with itself is no tie. */
  readonly hasItself: boolean;
  /** The columns of the cursor and of the pointer, where they are in this row. */
  readonly cursor: number | undefined;
  readonly pointed: number | undefined;
  /** Key of the column whose cell is listed, where it is in this row. */
  readonly open: string | undefined;
}

/**
 * Cells are many: each has no more attributes than it needs, and no style of its own where it stands
 * beside the one before. Only the one with the cursor can have the focus.
 */
export const Row = memo(function Row(props: RowProps) {
  const { line, index, total, cells, noun, columns, inSight, cursor, open } = props;
  const row = index + LEAD;
  const isDrawn = (at: number) => {
    const key = columns[at]?.key;
    if (key === undefined) return false;
    const isMet = cursor === at + LEAD || props.pointed === at + LEAD;
    return isMet || open === key || cells?.has(key) || (props.hasItself && key === line.key);
  };
  const drawn = props.sparse ? inSight.filter(isDrawn) : inSight;
  const stop = (column: number) => (cursor === column ? 0 : undefined);
  const isEmptyRow = total === 0;
  return (
    <tr
      aria-rowindex={row + 1}
      className={classNames(styles.row, props.sparse && styles.sparse, isEmptyRow && styles.gap)}
      style={{ insetBlockStart: props.top }}
    >
      <th
        scope="row"
        aria-colindex={1}
        aria-label={line.name}
        tabIndex={stop(0)}
        className={classNames(styles.side, isEmptyRow && styles.emptyName)}
      >
        <bdi className={styles.sideName}>{line.short}</bdi>
      </th>
      <td
        aria-colindex={2}
        aria-label={words.cell(line.name, words.total, words.count(total, noun))}
        tabIndex={stop(1)}
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
            tabIndex={stop(at + LEAD)}
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
