/**
 * The outline's state (cursor, open rows, trail) as an immutable value, with a function for each
 * step.
 */
import { searchKey } from "../../query/search/index.ts";
import {
  ancestorsOf,
  hasRow,
  nearestRow,
  nodeKey,
  OVERVIEW,
  type Tree,
  type TreeRow,
} from "./outlineTree.ts";
import { rowText } from "./rowText.ts";

export interface OutlineState {
  /** Keys of open rows; keys of hidden rows are kept, so that they are open when they reappear. */
  readonly open: ReadonlySet<string>;
  /** Key of the row under the cursor. */
  readonly current: string;
  /** Keys of the rows from which links were followed, the latest last. */
  readonly trail: readonly string[];
}

export const START: OutlineState = { open: new Set([OVERVIEW]), current: OVERVIEW, trail: [] };

/** How many followed links Backspace can retrace. */
const TRAIL_MAX = 100;

/** Moves the cursor up or down by a number of rows, stopping at the ends. */
export function moveBy(state: OutlineState, rows: readonly TreeRow[], by: number): OutlineState {
  const index = rows.findIndex(({ key }) => key === state.current);
  return moveTo(state, rows, Math.min(Math.max(index + by, 0), rows.length - 1));
}

/** Moves the cursor to a row by its index; a negative one counts from the end. */
export function moveTo(state: OutlineState, rows: readonly TreeRow[], index: number): OutlineState {
  const row = rows.at(index);
  return row && row.key !== state.current ? { ...state, current: row.key } : state;
}

/** Opens the current row; if it is open already, moves the cursor to its first child. */
export function openRow(state: OutlineState, rows: readonly TreeRow[]): OutlineState {
  const row = rowAt(state, rows);
  if (!row?.canOpen) return state;
  return row.isOpen ? moveBy(state, rows, 1) : toggle(state, row.key);
}

/** Closes the current row; if it is closed already, moves the cursor to its parent. */
export function closeRow(state: OutlineState, rows: readonly TreeRow[], tree: Tree): OutlineState {
  const row = rowAt(state, rows);
  if (row?.isOpen) return toggle(state, row.key);
  const [parent] = ancestorsOf(tree.atlas, state.current);
  return parent === undefined ? state : { ...state, current: parent };
}

/** Opens a closed row and closes an open one. */
export function toggle(state: OutlineState, key: string): OutlineState {
  const open = new Set(state.open);
  if (!open.delete(key)) open.add(key);
  return { ...state, open };
}

/** Puts the cursor on a row and opens all its ancestors. */
export function reveal(state: OutlineState, tree: Tree, key: string): OutlineState {
  const ancestors = ancestorsOf(tree.atlas, key);
  const isRevealed = ancestors.every((ancestor) => state.open.has(ancestor));
  if (isRevealed && state.current === key) return state;
  return {
    ...state,
    open: isRevealed ? state.open : new Set([...state.open, ...ancestors]),
    current: key,
  };
}

/** Follows a link to the node at its other end, and records the current row in the trail. */
export function follow(state: OutlineState, tree: Tree, node: string): OutlineState {
  const trail = [...state.trail, state.current].slice(-TRAIL_MAX);
  return reveal({ ...state, trail }, tree, nodeKey(node));
}

/** Returns to the row from which the last link was followed, skipping rows that are now hidden. */
export function back(state: OutlineState, tree: Tree): OutlineState {
  const at = state.trail.findLastIndex((key) => hasRow(tree, key));
  const key = state.trail[at];
  if (key === undefined) return state.trail.length > 0 ? { ...state, trail: [] } : state;
  return reveal({ ...state, trail: state.trail.slice(0, at) }, tree, key);
}

/** Moves the cursor off a row that is now hidden, to its nearest visible ancestor. */
export function keepCursorShown(state: OutlineState, tree: Tree): OutlineState {
  const key = nearestRow(tree, state.current);
  return key === state.current ? state : reveal(state, tree, key);
}

/**
 * Jumps to the next row whose name begins with the typed letters, wrapping at the end. A single
 * letter searches from the next row, so that repeating it moves on; several letters search from
 * the current row.
 */
export function jump(
  state: OutlineState,
  rows: readonly TreeRow[],
  tree: Tree,
  typed: string,
): OutlineState {
  const letters = searchKey(typed);
  const at = Math.max(
    rows.findIndex(({ key }) => key === state.current),
    0,
  );
  const from = letters.length > 1 ? at : at + 1;
  for (let step = 0; step < rows.length; step++) {
    const row = rows[(from + step) % rows.length];
    if (row && searchKey(rowText(tree, row.subject).name).startsWith(letters)) {
      return { ...state, current: row.key };
    }
  }
  return state;
}

function rowAt(state: OutlineState, rows: readonly TreeRow[]): TreeRow | undefined {
  return rows.find(({ key }) => key === state.current);
}
