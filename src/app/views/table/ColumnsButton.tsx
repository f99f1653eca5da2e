/**
 * The popup that shows, hides and reorders columns: by dragging, by buttons, or by Alt and arrows.
 */
import { ChevronDown, ChevronUp, Columns3, GripVertical } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { notesOf } from "../../../open/state.ts";
import {
  type Column,
  moveColumn,
  OWN_COLUMN,
  shownColumns,
  TABLE_COLUMNS,
  type TableChoice,
  toggleColumn,
} from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useDragOrder } from "../../../ui/browser/useDragOrder.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useActions, useApp } from "../../base/store.ts";
import { CheckRow } from "../../filters/CheckRow.tsx";
import { BarButton } from "./BarButton.tsx";
import styles from "./Columns.module.css";
import { COLUMN_HINTS, COLUMN_NAMES, words } from "./words.ts";

export function ColumnsButton({ table }: { readonly table: TableChoice }) {
  return (
    <BarButton label={words.columns} icon={<Columns3 aria-hidden />}>
      <ColumnList table={table} />
    </BarButton>
  );
}

/**
 * Shown columns in order, then hidden ones, in one list, so that a moved checkbox keeps the focus.
 */
function ColumnList({ table }: { readonly table: TableChoice }) {
  const list = useRef<HTMLUListElement>(null);
  const { setTable } = useActions();
  const shown = shownColumns(table);
  // Without notes there is nothing to fill it.
  const hasNotes = useApp((state) => notesOf(state).notes.length > 0);
  const hidden = TABLE_COLUMNS[table.rows].filter(
    (column) => !shown.includes(column) && (hasNotes || column !== OWN_COLUMN),
  );
  const move = (from: number, to: number) => {
    const column = shown[from];
    if (column === undefined || shown[to] === undefined) return;
    setTable(moveColumn(table, column, to));
    announce(words.columnMoved(COLUMN_NAMES[column], to + 1, shown.length), "column");
  };
  const drag = useDragOrder(list, move, shown.length);
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(index, index + by);
  };
  const check = (column: Column) => (
    <CheckRow
      name={COLUMN_NAMES[column]}
      title={COLUMN_HINTS[column]}
      checked={shown.includes(column)}
      onChange={() => setTable(toggleColumn(table, column))}
    />
  );
  return (
    <>
      <p className={styles.note}>{words.columnsNote}</p>
      <ul ref={list} className={styles.columns}>
        {shown.map((column, index) => (
          <li
            key={column}
            className={classNames(styles.column, drag.dragged === index && styles.dragged)}
            onKeyDown={onKeyDown(index)}
          >
            {/* For the pointer only: buttons and Alt with arrows do the same. */}
            <span className={styles.grip} title={words.drag} {...drag.grip(index)}>
              <GripVertical aria-hidden />
            </span>
            {check(column)}
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                look="icon"
                className={styles.move}
                aria-label={words.moveColumn(COLUMN_NAMES[column], by)}
                aria-disabled={shown[index + by] === undefined}
                onClick={() => move(index, index + by)}
              >
                {by < 0 ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
              </Button>
            ))}
          </li>
        ))}
        {hidden.map((column) => (
          <li key={column} className={classNames(styles.column, styles.hidden)}>
            {check(column)}
          </li>
        ))}
      </ul>
    </>
  );
}
