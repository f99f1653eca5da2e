/** Writing in a cell of the table: Enter or leaving it takes what was written, Esc takes it back. */
import { type KeyboardEvent, useRef, useState } from "react";
import type { Row } from "../../../query/table/index.ts";
import type { Column } from "../../../scene/index.ts";
import { useWriting } from "../base.ts";
import styles from "./CellEditor.module.css";
import { cellEdit } from "./cellEdits.ts";

export interface CellEditorProps {
  readonly row: Row;
  readonly column: Column;
  /** The name of the column. */
  readonly label: string;
  readonly onEnd: () => void;
}

export function CellEditor({ row, column, label, onEnd }: CellEditorProps) {
  const writing = useWriting();
  // As it was when it was opened: nothing else writes meanwhile.
  const [cell] = useState(() => cellEdit(writing.store.getState().history.draft, row, column));
  const [value, setValue] = useState(cell?.value ?? "");
  const hasEnded = useRef(false);
  if (!cell) return null;
  const end = (isTaken: boolean, now = value) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    onEnd();
    if (isTaken && now.trim() !== cell.value)
      writing.change((draft) => cell.edit(draft, now.trim()));
  };
  const common = {
    "aria-label": label,
    className: styles.box,
    value,
    autoFocus: true,
    onBlur: () => end(true),
    onKeyDown: (event: KeyboardEvent) => {
      // The grid's keys are the cell's own while one writes in it.
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      end(event.key === "Enter");
    },
    onClick: (event: { stopPropagation(): void }) => event.stopPropagation(),
  };
  return cell.choices ? (
    <select {...common} onChange={({ target }) => setValue(target.value)}>
      {cell.choices.map(({ value: choice, name }) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  ) : (
    <input
      type="text"
      dir="auto"
      {...common}
      onChange={({ target }) => setValue(target.value)}
      onFocus={({ target }) => target.select()}
    />
  );
}
