/** What keys and presses do in the table. */
import type { KeyboardEvent, MouseEvent } from "react";
import { type Column, sortBy } from "../../../scene/index.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { useActions, useAppStore } from "../../base/store.ts";
import { type Command, commandOf } from "./tableKeys.ts";
import { at, HEAD, moved, sideways, type TablePosition } from "./tablePosition.ts";
import { useSelecting } from "./useSelecting.ts";
import type { TableModel } from "./useTable.ts";

interface Table {
  readonly model: TableModel;
  readonly place: TablePosition;
  readonly go: (place: TablePosition) => void;
  /** Rows that fit the pane. */
  readonly page: () => number;
  readonly openMenu: (index: number) => void;
}

export function useCommands({ model, place, go, page, openMenu }: Table) {
  const { rows } = model;
  const store = useAppStore();
  const { setTable, clearSelection } = useActions();
  const selecting = useSelecting(model);
  const sort = (column: Column, adds: boolean) =>
    setTable(sortBy(store.getState().scene.table, column, adds));

  const goTo = (next: TablePosition, isExtending: boolean) => {
    go(next);
    if (isExtending && next.index !== HEAD) {
      selecting.through(next.index, Math.max(place.index, 0));
    }
  };

  /** Whether the command was the table's to answer. */
  const run = (command: Command): boolean => {
    switch (command.type) {
      case "row": {
        const by = command.by === "page" ? page() : command.by === "-page" ? -page() : command.by;
        // A page up ends at the first row; only a single step leads on to the heads.
        const next = Math.abs(by) > 1 ? Math.max(0, place.index + by) - place.index : by;
        goTo(moved(place, model, next), command.extends);
        return true;
      }
      case "firstRow":
        goTo(at(model, 0, place.column), command.extends);
        return true;
      case "lastRow":
        goTo(at(model, rows.length - 1, place.column), command.extends);
        return true;
      case "cell":
        go(sideways(place, model, command.to));
        return true;
      case "act":
        if (place.index === HEAD) {
          if (place.column) sort(place.column, command.adds);
        } else if (command.adds) selecting.toggle(place.index);
        else {
          selecting.only(place.index);
          focusInspector();
        }
        return true;
      case "select": {
        const row = rows[place.index];
        if (!row) {
          if (place.column) sort(place.column, command.adds);
          return true;
        }
        const isSelected = store.getState().scene.select.includes(row.claim);
        if (command.adds || isSelected) selecting.toggle(place.index);
        else selecting.only(place.index);
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
        if (place.index === HEAD) return false;
        openMenu(place.index);
        return true;
    }
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const inCells = place.column !== undefined;
      const command = commandOf(event, inCells);
      if (!command || !run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Shift would mark the text between two presses. */
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (event.shiftKey) event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const column = headAt(event.target, model);
      if (column !== undefined) {
        go(at(model, HEAD, column));
        sort(column, event.shiftKey);
        return;
      }
      const index = rowAt(event.target);
      // Words were marked, to be copied: that is no press.
      if (index === undefined || isMarking(event.currentTarget)) return;
      go(at(model, index, undefined));
      if (event.shiftKey) selecting.through(index, Math.max(place.index, 0));
      else if (event.ctrlKey || event.metaKey) selecting.toggle(index);
      else selecting.only(index);
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const index = rowAt(event.target);
      if (index === undefined) return;
      event.preventDefault();
      go(at(model, index, undefined));
      openMenu(index);
    },
  };
}

/** The row that something in the page is part of. */
function rowAt(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const index = target.closest<HTMLElement>("[data-index]")?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/** The column whose head something in the page is part of. */
function headAt(target: EventTarget | null, { columns }: TableModel): Column | undefined {
  if (!(target instanceof Element)) return undefined;
  const named = target.closest<HTMLElement>("[data-head]")?.dataset.head;
  return columns.find((column) => column === named);
}

function isMarking(within: Element): boolean {
  const marked = document.getSelection();
  return marked?.type === "Range" && marked.containsNode(within, true);
}
