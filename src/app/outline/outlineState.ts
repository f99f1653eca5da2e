/** Where one is in the outline and what is open, as a value; every step gives the next one. */
import { searchKey } from "../../query/search/index.ts";
import {
  ancestorsOf,
  isThere,
  nearestThere,
  nodeKey,
  OVERVIEW,
  type Row,
  type Tree,
} from "./outlineTree.ts";
import { rowText } from "./rowText.ts";

export interface OutlineState {
  /** Keys of open rows; those that are not there now stay, for when they come back. */
  readonly open: ReadonlySet<string>;
  /** Key of the row with the cursor. */
  readonly current: string;
  /** Rows that were left by following a link, the last one at the end. */
  readonly trail: readonly string[];
}

export const START: OutlineState = { open: new Set([OVERVIEW]), current: OVERVIEW, trail: [] };

/** Ways that Backspace remembers. */
const TRAIL_MAX = 100;

/** Moves the cursor up or down by rows, and stays at the ends. */
export function moveBy(state: OutlineState, rows: readonly Row[], by: number): OutlineState {
  const index = rows.findIndex(({ key }) => key === state.current);
  return moveTo(state, rows, Math.min(Math.max(index + by, 0), rows.length - 1));
}

/** Moves the cursor to a row by its index; a negative one counts from the end. */
export function moveTo(state: OutlineState, rows: readonly Row[], index: number): OutlineState {
  const row = rows.at(index);
  return row && row.key !== state.current ? { ...state, current: row.key } : state;
}

/** Opens the row; an open one gives the cursor to its first child. */
export function openRow(state: OutlineState, rows: readonly Row[]): OutlineState {
  const row = rowAt(state, rows);
  if (!row?.opens) return state;
  return row.isOpen ? moveBy(state, rows, 1) : toggle(state, row.key);
}

/** Closes the row; a closed one gives the cursor to its parent. */
export function closeRow(state: OutlineState, rows: readonly Row[], tree: Tree): OutlineState {
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

/** Puts the cursor on a row, and opens all that stands above it. */
export function reveal(state: OutlineState, tree: Tree, key: string): OutlineState {
  const above = ancestorsOf(tree.atlas, key);
  const isShown = above.every((one) => state.open.has(one));
  if (isShown && state.current === key) return state;
  return {
    ...state,
    open: isShown ? state.open : new Set([...state.open, ...above]),
    current: key,
  };
}

/** Follows a link to the node at its other end; Backspace comes back here. */
export function follow(state: OutlineState, tree: Tree, node: string): OutlineState {
  const trail = [...state.trail, state.current].slice(-TRAIL_MAX);
  return reveal({ ...state, trail }, tree, nodeKey(node));
}

/** Goes back to where a link was followed, past what the filters hide by now. */
export function back(state: OutlineState, tree: Tree): OutlineState {
  const at = state.trail.findLastIndex((key) => isThere(tree, key));
  const key = state.trail[at];
  if (key === undefined) return state.trail.length > 0 ? { ...state, trail: [] } : state;
  return reveal({ ...state, trail: state.trail.slice(0, at) }, tree, key);
}

/** Where the cursor stands after what is visible has changed. */
export function kept(state: OutlineState, tree: Tree): OutlineState {
  const key = nearestThere(tree, state.current);
  return key === state.current ? state : reveal(state, tree, key);
}

/**
 * Jumps to the next row whose words begin with what was typed, around the end. A single letter
 * looks from the next row on, so that typing it again goes further; more letters look from here.
 */
export function jump(
  state: OutlineState,
  rows: readonly Row[],
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

function rowAt(state: OutlineState, rows: readonly Row[]): Row | undefined {
  return rows.find(({ key }) => key === state.current);
}
