/** The outline's state, in step with the cursor that it shares with the map. */
import { useEffect, useMemo, useState } from "react";
import { hiddenWords } from "../../query/words/index.ts";
import { announce } from "../base/announcer.ts";
import { useActions, useApp, useBuilt, useVisible } from "../base/store.ts";
import { kept, type OutlineState, reveal, START } from "./outlineState.ts";
import {
  claimOf,
  isThere,
  keyName,
  keyOf,
  outlineTree,
  type Row,
  rowsOf,
  type Tree,
} from "./outlineTree.ts";

export interface OutlineModel {
  readonly tree: Tree;
  readonly rows: readonly Row[];
  readonly state: OutlineState;
  /** Takes the next state; the map's cursor comes along. */
  readonly change: (next: OutlineState) => void;
}

export function useOutline(): OutlineModel {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const cursor = useApp((app) => app.cursor);
  const { setCursor } = useActions();
  const tree = useMemo(() => outlineTree(atlas, shown), [atlas, shown]);
  const [last, setLast] = useState(() => following(START, tree, cursor));

  // What the filters hide can't keep the cursor; the row it stood under takes it.
  const state = kept(last, tree);
  useEffect(() => {
    if (state === last) return;
    setLast(state);
    setCursor(claimOf(state.current));
    const [gone, now] = [keyName(atlas, last.current), keyName(atlas, state.current)];
    announce(hiddenWords(gone, now), "cursor");
  }, [atlas, state, last, setCursor]);

  // The map has moved the cursor: the outline goes where it is.
  useEffect(() => {
    setLast((now) => following(now, tree, cursor));
  }, [tree, cursor]);

  const rows = useMemo(() => rowsOf(tree, state.open), [tree, state.open]);
  const change = (next: OutlineState) => {
    if (next === state) return;
    setLast(next);
    if (next.current !== state.current) setCursor(claimOf(next.current));
  };
  return { tree, rows, state, change };
}

/** The state with the cursor where the map has it, if that is elsewhere and shown. */
function following(state: OutlineState, tree: Tree, cursor: string | undefined): OutlineState {
  if (cursor === undefined || claimOf(state.current) === cursor) return state;
  const key = keyOf(tree.atlas, cursor);
  return key !== undefined && isThere(tree, key) ? reveal(state, tree, key) : state;
}
