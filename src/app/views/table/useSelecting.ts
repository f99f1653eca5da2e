/** Selecting rows as lists do: one, one more, or all from here to there. */
import { useRef } from "react";
import { useActions, useAppStore } from "../../base/store.ts";
import type { TableModel } from "./useTable.ts";
import { words } from "./words.ts";

/** Selected at once with Shift or Ctrl+A: what the inspector and a link can still hold. */
export const SELECTED_MAX = 200;

export interface Selecting {
  /** This row alone. */
  only(index: number): void;
  /** This row too, or no more. */
  toggle(index: number): void;
  /** All rows from the one chosen last to this one. `from` where none was. */
  through(index: number, from: number): void;
  all(): void;
}

export function useSelecting({ rows, indexOf }: TableModel): Selecting {
  const store = useAppStore();
  const { select, toggleSelected, selectAll, setNotice } = useActions();
  /** The row that a range begins at. */
  const anchor = useRef<string | undefined>(undefined);

  /** Half open. A link's row of quotes counts once, as the link. */
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
      const selected = store.getState().scene.select.length > 0;
      const known = anchor.current === undefined ? undefined : indexOf.get(anchor.current);
      const begin = (selected ? known : undefined) ?? from;
      anchor.current = rows[begin]?.id;
      range(Math.min(begin, index), Math.max(begin, index) + 1);
    },
    all: () => range(0, rows.length),
  };
}
