/** One row of the table; its accessible name says in words what the row is about. */
import { memo } from "react";
import { type Row, rowWords, type TableContext } from "../../../query/table/index.ts";
import { type Column, NUMBER_COLUMNS } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Loaded, lazyPart } from "../../base/lazyPart.tsx";
import type { CellEditorProps } from "../../writing/cells/CellEditor.tsx";
import { CellView } from "./CellView.tsx";
import styles from "./Table.module.css";
import { COLUMN_NAMES } from "./words.ts";

interface BodyRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly isSelected: boolean;
  /** Whether the open panel lights other rows. */
  readonly isFaint: boolean;
  /** Whether the keyboard is on this row, or on its cell of `column`. */
  readonly isCurrent: boolean;
  readonly column: Column | undefined;
  /** The column in which one writes. */
  readonly edited: Column | undefined;
  readonly onEdited: () => void;
}

/** Of no use to readers. */
export const CELL_EDITOR = lazyPart<CellEditorProps>(
  async () => (await import("../../writing/cells/CellEditor.tsx")).CellEditor,
);

export const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { row, index, columns, context, isSelected, isFaint, isCurrent, column } = props;
  const { edited, onEdited } = props;
  const isWhole = isCurrent && column === undefined;
  return (
    <tr
      aria-label={rowWords(context.atlas, row, context.shown)}
      // The header row is the first.
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isWhole ? 0 : -1}
      data-current={isWhole}
      data-index={index}
      className={classNames(styles.row, isFaint && styles.faint)}
    >
      {columns.map((cellColumn, at) => {
        const isHere = isCurrent && column === cellColumn;
        const cell = {
          tabIndex: isHere ? 0 : undefined,
          "data-current": isHere,
          className: classNames(
            styles.cell,
            NUMBER_COLUMNS.has(cellColumn) && styles.number,
            styles[cellColumn === "words" ? "quoted" : cellColumn],
          ),
          children:
            cellColumn === edited ? (
              <Loaded
                name={COLUMN_NAMES[cellColumn]}
                part={CELL_EDITOR}
                props={{
                  row,
                  column: cellColumn,
                  label: COLUMN_NAMES[cellColumn],
                  onEnd: onEdited,
                }}
              />
            ) : (
              <CellView row={row} column={cellColumn} context={context} />
            ),
        };
        return at === 0 ? (
          <th key={cellColumn} scope="row" {...cell} />
        ) : (
          <td key={cellColumn} {...cell} />
        );
      })}
    </tr>
  );
});
