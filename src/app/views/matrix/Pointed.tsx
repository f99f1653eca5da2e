/** The full names of the row and column under the pointer or the cursor, and what they hold. */
import { useRef, useState } from "react";
import { ALL, deniedIn, idsIn, type Matrix } from "../../../query/matrix/index.ts";
import styles from "./Grid.module.css";
import type { GridCell } from "./gridKeys.ts";
import { LEAD } from "./gridSizes.ts";
import { type Noun, words } from "./words.ts";

/** The place last pointed at; the same object while it is the same place. */
export function usePointed(): readonly [
  pointed: GridCell | undefined,
  point: (to: GridCell | undefined) => void,
] {
  const [pointed, setPointed] = useState<GridCell>();
  const last = useRef(pointed);
  const point = (to: GridCell | undefined) => {
    const now = last.current;
    if (now?.row === to?.row && now?.column === to?.column) return;
    last.current = to;
    setPointed(to);
  };
  return [pointed, point];
}

interface PointedProps {
  readonly of: Matrix;
  readonly noun: Noun;
  readonly pointed: GridCell;
}

/** Not spoken: the cells say the same themselves. */
export function Pointed({ of, noun, pointed: { row, column } }: PointedProps) {
  const line = of.rows[row - LEAD];
  const other = of.columns[column - LEAD];
  const cell = [line?.key ?? ALL, other?.key ?? ALL] as const;
  const held = idsIn(of, cell).length;
  return (
    <p className={styles.pointed} aria-hidden="true">
      <bdi>{line?.name ?? words.total}</bdi>
      <span className={styles.times}>×</span>
      <bdi>{other?.name ?? words.total}</bdi>
      <span className={styles.held}>
        {held === 0 ? words.nothing : words.countDenied(held, noun, deniedIn(of, cell).length)}
      </span>
    </p>
  );
}
