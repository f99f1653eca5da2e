/** The commands of the table that have keys. */
import type { AtlasStore } from "../../../open/state.ts";
import type { Column } from "../../../scene/index.ts";
import type { Command, Press } from "../../../ui/browser/commands.ts";
import type { KeyLine } from "../../base/keyWords.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { HEAD, moveByCells, moveByRows, positionAt, type TablePosition } from "./tablePosition.ts";
import type { Selecting } from "./useSelecting.ts";
import type { TableModel } from "./useTable.ts";

/** The table at a press. */
export interface TableContext {
  readonly model: TableModel;
  readonly position: TablePosition;
  readonly setPosition: (position: TablePosition) => void;
  /** How many rows fit the pane. */
  readonly page: () => number;
  readonly openMenu: (index: number) => void;
  /** Begins to write in a cell; false where it can't be written in, or nothing is written. */
  readonly edit: (index: number, column: Column) => boolean;
  readonly selecting: Selecting;
  readonly store: AtlasStore;
  /** `adds`: also by what it was sorted by before. */
  readonly sort: (column: Column, adds: boolean) => void;
}

interface TableCommand extends Command<TableContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"table">;
}

const isInCells = ({ position }: TableContext) => position.column !== undefined;
const isOnHead = ({ position }: TableContext) => position.index === HEAD;
const adds = ({ shiftKey, ctrlKey, metaKey }: Press) => shiftKey || ctrlKey || metaKey;

/** Moves to a position; with Shift, selects all rows up to there. */
function moveTo(
  { position, setPosition, selecting }: TableContext,
  next: TablePosition,
  { shiftKey }: Press,
): void {
  setPosition(next);
  if (shiftKey && next.index !== HEAD) {
    selecting.through(next.index, Math.max(position.index, 0));
  }
}

/** Moves by rows. */
const byRows =
  (by: (context: TableContext) => number): Command<TableContext>["run"] =>
  (context, press) =>
    moveTo(context, moveByRows(context.position, context.model, by(context)), press);

/** Moves by cells. */
const byCells =
  (to: Parameters<typeof moveByCells>[2]): Command<TableContext>["run"] =>
  ({ position, setPosition, model }) =>
    setPosition(moveByCells(position, model, to));

const toRow =
  (index: (model: TableModel) => number): Command<TableContext>["run"] =>
  (context, press) => {
    const { model, position } = context;
    moveTo(context, positionAt(model, index(model), position.column), press);
  };

/** Sorts by the column whose header has the cursor. */
function sortByHead({ position, sort }: TableContext, press: Press): void {
  if (position.column) sort(position.column, adds(press));
}

export const TABLE_COMMANDS = {
  nextRow: { keys: ["ArrowDown"], help: "move", run: byRows(() => 1) },
  previousRow: { keys: ["ArrowUp"], help: "move", run: byRows(() => -1) },
  nextCell: { keys: ["ArrowRight"], help: "move", run: byCells("next") },
  previousCell: { keys: ["ArrowLeft"], help: "move", run: byCells("previous") },
  pageDown: { keys: ["PageDown"], help: "pages", run: byRows(({ page }) => page()) },
  pageUp: {
    keys: ["PageUp"],
    help: "pages",
    // It stops at the first row; only a single step goes on to the header row.
    run: byRows(({ position: { index }, page }) => Math.max(0, index - page()) - index),
  },
  firstCell: { keys: ["Home"], help: "ends", when: isInCells, run: byCells("first") },
  lastCell: { keys: ["End"], help: "ends", when: isInCells, run: byCells("last") },
  firstRow: { keys: ["Home", "Mod+Home"], help: "ends", run: toRow(() => 0) },
  lastRow: { keys: ["End", "Mod+End"], help: "ends", run: toRow(({ rows }) => rows.length - 1) },
  sort: { keys: ["Enter"], help: "act", when: isOnHead, run: sortByHead },
  edit: {
    keys: ["F2"],
    help: "edit",
    when: (context) => isInCells(context) && !isOnHead(context),
    run: ({ edit, position: { index, column } }) => {
      if (column !== undefined) edit(index, column);
    },
  },
  add: {
    keys: ["Shift+Enter"],
    help: "act",
    run: ({ selecting, position }) => selecting.toggle(position.index),
  },
  inspect: {
    keys: ["Enter"],
    help: "act",
    run: ({ selecting, position: { index, column }, edit }) => {
      if (column !== undefined && edit(index, column)) return;
      selecting.only(index);
      focusInspector();
    },
  },
  sortBySpace: { keys: [" ", "Mod+ "], help: "select", when: isOnHead, run: sortByHead },
  select: {
    keys: [" ", "Mod+ "],
    help: "select",
    run: ({ model, position, selecting, store }, press) => {
      const claim = model.rows[position.index]?.claim ?? "";
      const isSelected = store.getState().scene.select.includes(claim);
      if (adds(press) || isSelected) selecting.toggle(position.index);
      else selecting.only(position.index);
    },
  },
  all: {
    keys: ["Mod+a"],
    otherKeys: ["Mod+A"],
    help: "all",
    run: ({ selecting }) => selecting.all(),
  },
  menu: {
    keys: ["Shift+F10"],
    otherKeys: ["ContextMenu"],
    help: "menu",
    when: (context) => !isOnHead(context),
    run: ({ openMenu, position }) => openMenu(position.index),
  },
  clear: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.select.length > 0,
    run: ({ store }) => store.getState().actions.clearSelection(),
  },
} as const satisfies Readonly<Record<string, TableCommand>>;
