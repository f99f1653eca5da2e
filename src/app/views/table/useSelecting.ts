/** Selects rows as lists do: a single row, one more, or a range. */
import { useRef } from "react";
import { useActions, useAppStore } from "../../base/store.ts";
import type { TableModel } from "./useTable.ts";
import { words } from "./words.ts";

/** The most rows that Shift or Ctrl+A select: what the inspector and an address can hold. */
export const SELECTED_MAX = 200;

export interface Selecting {
  /** Selects this row alone. */
  only(index: number): void;
  /** Adds this row to the selection, or removes it. */
  toggle(index: number): void;
  /** Selects all rows from the last one chosen, or else from `from`, to this one. */
  through(index: number, from: number): void;
  /** Selects all rows. */
  all(): void;
}

export function useSelecting({ rows, indexOf }: TableModel): Selecting {
  const store = useAppStore();
  const { select, toggleSelected, selectAll, setNotice } = useActions();
  /** The id of the row where a range begins. */
  const anchor = useRef<string | undefined>(undefined);

  /** Selects a half-open range; several quotes of a claim count once. */
  const range = (start: number, end: number) => {
    const claims = [...new Set(rows.slice(start, end).map(({ claim }) => claim))];
    if (claims.length > SELECTED_MAX) setNotice(words.cut(SELECTED_MAX, claims.length));
    selectAll(claims.slice(0, SELECTED_MAX));
  };
  return {
    only: (index) => {
      const row = rows[index];
      if (!row) return;
      anchor.current = row.id;
      select(row.claim);
    },
    toggle: (index) => {
      const row = rows[index];
      if (!row) return;
      anchor.current = row.id;
      toggleSelected(row.claim);
    },
    through: (index, from) => {
      const hasSelection = store.getState().scene.select.length > 0;
      const anchorIndex = anchor.current === undefined ? undefined : indexOf.get(anchor.current);
      const begin = (hasSelection ? anchorIndex : undefined) ?? from;
      anchor.current = rows[begin]?.id;
      range(Math.min(begin, index), Math.max(begin, index) + 1);
    },
    all: () => range(0, rows.length),
  };
}
