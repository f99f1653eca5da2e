/** Which columns are shown, and in which order: by drag, by buttons, or by Alt and arrows. */
import { ChevronDown, ChevronUp, Columns3, GripVertical } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import {
  type Column,
  moveColumn,
  shownColumns,
  TABLE_COLUMNS,
  type TableScene,
  toggleColumn,
} from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useDragOrder } from "../../../ui/browser/useDragOrder.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useActions } from "../../base/store.ts";
import { CheckRow } from "../../filters/CheckRow.tsx";
import { BarButton } from "./BarButton.tsx";
import styles from "./Columns.module.css";
import { COLUMN_HINTS, COLUMN_NAMES, words } from "./words.ts";

export function ColumnsButton({ table }: { readonly table: TableScene }) {
  return (
    <BarButton label={words.columns} icon={<Columns3 aria-hidden />}>
      <ColumnList table={table} />
    </BarButton>
  );
}

/** Those shown in their order, then the others, in one list: a box keeps the focus on its way. */
function ColumnList({ table }: { readonly table: TableScene }) {
  const list = useRef<HTMLUListElement>(null);
  const { setTable } = useActions();
  const shown = shownColumns(table);
  const hidden = TABLE_COLUMNS[table.rows].filter((column) => !shown.includes(column));
  const move = (from: number, to: number) => {
    const column = shown[from];
    if (column === undefined || shown[to] === undefined) return;
    setTable(moveColumn(table, column, to));
    announce(words.columnMoved(COLUMN_NAMES[column], to + 1, shown.length), "column");
  };
  const drag = useDragOrder(list, move, shown.length);
  const onKeyDown = (place: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(place, place + by);
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
        {shown.map((column, place) => (
          <li
            key={column}
            className={classNames(styles.column, drag.dragged === place && styles.dragged)}
            onKeyDown={onKeyDown(place)}
          >
            {/* For the pointer alone: buttons and Alt with arrows do the same. */}
            <span className={styles.grip} title={words.drag} {...drag.grip(place)}>
              <GripVertical aria-hidden />
            </span>
            {check(column)}
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                look="icon"
                className={styles.move}
                aria-label={words.moveColumn(COLUMN_NAMES[column], by)}
                aria-disabled={shown[place + by] === undefined}
                onClick={() => move(place, place + by)}
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
