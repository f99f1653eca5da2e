/** One row. Its words are its name, so that the table is read as the map is seen. */
import { memo } from "react";
import { type Row, rowWords, type TableContext } from "../../../query/table/index.ts";
import { type Column, NUMBERS } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { CellView } from "./CellView.tsx";
import styles from "./Table.module.css";

interface BodyRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly isSelected: boolean;
  /** What the open panel lights is elsewhere. */
  readonly isFaint: boolean;
  /** The keyboard is here: on the row, or on the cell of `column`. */
  readonly isCurrent: boolean;
  readonly column: Column | undefined;
}

export const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { row, index, columns, context, isSelected, isFaint, isCurrent, column } = props;
  const isWhole = isCurrent && column === undefined;
  return (
    <tr
      aria-label={rowWords(context.atlas, row, context.shown)}
      // The heads are the first row.
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isWhole ? 0 : -1}
      data-current={isWhole}
      data-index={index}
      className={classNames(styles.row, isFaint && styles.faint)}
    >
      {columns.map((one, at) => {
        const isHere = isCurrent && column === one;
        const cell = {
          tabIndex: isHere ? 0 : undefined,
          "data-current": isHere,
          className: classNames(
            styles.cell,
            NUMBERS.has(one) && styles.number,
            styles[one === "words" ? "quoted" : one],
          ),
          children: <CellView row={row} column={one} context={context} />,
        };
        return at === 0 ? <th key={one} scope="row" {...cell} /> : <td key={one} {...cell} />;
      })}
    </tr>
  );
});
