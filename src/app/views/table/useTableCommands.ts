/** Handles key presses and clicks in the table. */
import type { KeyboardEvent, MouseEvent } from "react";
import { type Column, sortBy } from "../../../scene/index.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { useActions, useAppStore } from "../../base/store.ts";
import { commandOf, type TableCommand } from "./tableKeys.ts";
import { HEAD, moveByCells, moveByRows, positionAt, type TablePosition } from "./tablePosition.ts";
import { useSelecting } from "./useSelecting.ts";
import type { TableModel } from "./useTable.ts";

interface CommandContext {
  readonly model: TableModel;
  readonly position: TablePosition;
  readonly setPosition: (position: TablePosition) => void;
  /** How many rows fit the pane. */
  readonly page: () => number;
  readonly openMenu: (index: number) => void;
}

/** Returns the event handlers of the table. */
export function useTableCommands({ model, position, setPosition, page, openMenu }: CommandContext) {
  const { rows } = model;
  const store = useAppStore();
  const { setTable, clearSelection } = useActions();
  const selecting = useSelecting(model);
  const sort = (column: Column, adds: boolean) =>
    setTable(sortBy(store.getState().scene.table, column, adds));

  const moveOrExtend = (next: TablePosition, isExtending: boolean) => {
    setPosition(next);
    if (isExtending && next.index !== HEAD) {
      selecting.through(next.index, Math.max(position.index, 0));
    }
  };

  /** Runs a command; returns whether the table handled it. */
  const run = (command: TableCommand): boolean => {
    switch (command.type) {
      case "row": {
        const by = command.by === "page" ? page() : command.by === "-page" ? -page() : command.by;
        // Page Up stops at the first row; only a single step goes on to the header row.
        const next = Math.abs(by) > 1 ? Math.max(0, position.index + by) - position.index : by;
        moveOrExtend(moveByRows(position, model, next), command.extends);
        return true;
      }
      case "firstRow":
        moveOrExtend(positionAt(model, 0, position.column), command.extends);
        return true;
      case "lastRow":
        moveOrExtend(positionAt(model, rows.length - 1, position.column), command.extends);
        return true;
      case "cell":
        setPosition(moveByCells(position, model, command.to));
        return true;
      case "act":
        if (position.index === HEAD) {
          if (position.column) sort(position.column, command.adds);
        } else if (command.adds) selecting.toggle(position.index);
        else {
          selecting.only(position.index);
          focusInspector();
        }
        return true;
      case "select": {
        const row = rows[position.index];
        if (!row) {
          if (position.column) sort(position.column, command.adds);
          return true;
        }
        const isSelected = store.getState().scene.select.includes(row.claim);
        if (command.adds || isSelected) selecting.toggle(position.index);
        else selecting.only(position.index);
        return true;
      }
      case "all":
        selecting.all();
        return true;
      case "clear":
        if (store.getState().scene.select.length === 0) return false;
        clearSelection();
        return true;
      case "menu":
        if (position.index === HEAD) return false;
        openMenu(position.index);
        return true;
    }
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const isInCells = position.column !== undefined;
      const command = commandOf(event, isInCells);
      if (!command || !run(command)) return;
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

/** Whether text within an element is selected. */
function isSelectingText(within: Element): boolean {
  const selection = document.getSelection();
  return selection?.type === "Range" && selection.containsNode(within, true);
}
