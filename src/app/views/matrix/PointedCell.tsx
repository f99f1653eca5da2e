/** The full row and column name of the cell under the pointer or cursor, and its count. */
import { useRef, useState } from "react";
import { ALL, deniedIn, idsIn, type Matrix } from "../../../query/matrix/index.ts";
import styles from "./Grid.module.css";
import type { GridCell } from "./gridKeys.ts";
import { LEAD } from "./gridSizes.ts";
import { type Noun, words } from "./words.ts";

/** State of the cell last pointed at; it changes only when the cell does. */
export function usePointedCell(): readonly [
  pointed: GridCell | undefined,
  setPointed: (to: GridCell | undefined) => void,
] {
  const [pointed, setState] = useState<GridCell>();
  const last = useRef(pointed);
  const setPointed = (to: GridCell | undefined) => {
    const { current } = last;
    if (current?.row === to?.row && current?.column === to?.column) return;
    last.current = to;
    setState(to);
  };
  return [pointed, setPointed];
}

interface PointedProps {
  readonly matrix: Matrix;
  readonly noun: Noun;
  readonly pointed: GridCell;
}

/** Hidden from screen readers, since the cells say the same. */
export function PointedCell({ matrix, noun, pointed: { row, column } }: PointedProps) {
  const rowLine = matrix.rows[row - LEAD];
  const columnLine = matrix.columns[column - LEAD];
  const cell = [rowLine?.key ?? ALL, columnLine?.key ?? ALL] as const;
  const count = idsIn(matrix, cell).length;
  return (
    <p className={styles.pointed} aria-hidden="true">
      <bdi>{rowLine?.name ?? words.total}</bdi>
      <span className={styles.times}>×</span>
      <bdi>{columnLine?.name ?? words.total}</bdi>
      <span className={styles.held}>
        {count === 0
          ? words.nothing
          : words.countDenied(count, noun, deniedIn(matrix, cell).length)}
      </span>
    </p>
  );
}
