/** Handles key presses and clicks in the table. */
import type { KeyboardEvent, MouseEvent } from "react";
import { type Column, sortBy } from "../../../scene/index.ts";
import { runCommand } from "../../../ui/browser/commands.ts";
import { useActions, useAppStore } from "../../base/store.ts";
import { TABLE_COMMANDS, type TableContext } from "./tableCommands.ts";
import { HEAD, positionAt } from "./tablePosition.ts";
import { useSelecting } from "./useSelecting.ts";
import type { TableModel } from "./useTable.ts";

type TableParts = Pick<
  TableContext,
  "model" | "position" | "setPosition" | "page" | "openMenu" | "edit"
>;

/** Returns the event handlers of the table. */
export function useTableCommands(parts: TableParts) {
  const { model, position, setPosition, openMenu, edit } = parts;
  const store = useAppStore();
  const { setTable } = useActions();
  const selecting = useSelecting(model);
  const sort = (column: Column, adds: boolean) =>
    setTable(sortBy(store.getState().scene.table, column, adds));

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const context = { ...parts, selecting, store, sort };
      if (!runCommand(TABLE_COMMANDS, event, context)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Keeps Shift from selecting the text between two clicks. */
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (event.shiftKey) event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const column = headAt(event.target, model);
      if (column !== undefined) {
        setPosition(positionAt(model, HEAD, column));
        sort(column, event.shiftKey);
        return;
      }
      const index = rowAt(event.target);
      // Selecting text, to copy it, is not a press on the row.
      if (index === undefined || isSelectingText(event.currentTarget)) return;
      setPosition(positionAt(model, index, undefined));
      if (event.shiftKey) selecting.through(index, Math.max(position.index, 0));
      else if (event.ctrlKey || event.metaKey) selecting.toggle(index);
      else selecting.only(index);
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const index = rowAt(event.target);
      const column = cellAt(event.target, model);
      if (index === undefined || column === undefined) return;
      setPosition(positionAt(model, index, column));
      edit(index, column);
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const index = rowAt(event.target);
      if (index === undefined) return;
      event.preventDefault();
      setPosition(positionAt(model, index, undefined));
      openMenu(index);
    },
  };
}

/** The index of the row that contains an element. */
function rowAt(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const index = target.closest<HTMLElement>("[data-index]")?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/** The column whose header contains an element. */
function headAt(target: EventTarget | null, { columns }: TableModel): Column | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest<HTMLElement>("[data-head]")?.dataset.head;
  return columns.find((column) => column === head);
}

/** The column of the cell that contains an element. */
function cellAt(target: EventTarget | null, { columns }: TableModel): Column | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLTableCellElement>("td, th");
  return cell ? columns[cell.cellIndex] : undefined;
}

/** Whether text within an element is selected. */
function isSelectingText(within: Element): boolean {
  const selection = document.getSelection();
  return selection?.type === "Range" && selection.containsNode(within, true);
}
