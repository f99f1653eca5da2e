/** The outline's state, kept in sync with the cursor it shares with the map. */
import { useEffect, useMemo, useState } from "react";
import { hiddenWords } from "../../query/words/index.ts";
import { announce } from "../base/announcer.ts";
import { useActions, useApp, useBuilt, useVisible } from "../base/store.ts";
import { keepCursorShown, type OutlineState, reveal, START } from "./outlineState.ts";
import {
  claimOf,
  hasRow,
  keyName,
  keyOfClaim,
  outlineTree,
  rowsOf,
  type Tree,
  type TreeRow,
} from "./outlineTree.ts";

export interface OutlineModel {
  readonly tree: Tree;
  readonly rows: readonly TreeRow[];
  readonly state: OutlineState;
  /** Sets the next state, and moves the shared cursor with it. */
  readonly change: (next: OutlineState) => void;
}

export function useOutline(): OutlineModel {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const cursor = useApp((app) => app.cursor);
  const { setCursor } = useActions();
  const tree = useMemo(() => outlineTree(atlas, shown), [atlas, shown]);
  const [storedState, setStoredState] = useState(() => withMapCursor(START, tree, cursor));

  // A row that the filters hide passes the cursor to its nearest visible ancestor.
  const state = keepCursorShown(storedState, tree);
  useEffect(() => {
    if (state === storedState) return;
    setStoredState(state);
    setCursor(claimOf(state.current));
    const [hiddenName, currentName] = [
      keyName(atlas, storedState.current),
      keyName(atlas, state.current),
    ];
    announce(hiddenWords(hiddenName, currentName), "cursor");
  }, [atlas, state, storedState, setCursor]);

  // When the map moves the cursor, the outline follows.
  useEffect(() => {
    setStoredState((stored) => withMapCursor(stored, tree, cursor));
  }, [tree, cursor]);

  const rows = useMemo(() => rowsOf(tree, state.open), [tree, state.open]);
  const change = (next: OutlineState) => {
    if (next === state) return;
    setStoredState(next);
    if (next.current !== state.current) setCursor(claimOf(next.current));
  };
  return { tree, rows, state, change };
}

/** The state with the cursor moved to the map's, if that is elsewhere and visible. */
function withMapCursor(state: OutlineState, tree: Tree, cursor: string | undefined): OutlineState {
  if (cursor === undefined || claimOf(state.current) === cursor) return state;
  const key = keyOfClaim(tree.atlas, cursor);
  return key !== undefined && hasRow(tree, key) ? reveal(state, tree, key) : state;
}
