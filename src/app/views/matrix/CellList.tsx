/** The list of what the open cell counts, with quotes; or, if it is empty, why. */
import { X } from "lucide-react";
import type { Atlas } from "../../../atlas/index.ts";
import {
  ALL,
  type Axis,
  deniedIn,
  idsIn,
  linesOf,
  type Matrix,
} from "../../../query/matrix/index.ts";
import { everything } from "../../../query/visible/index.ts";
import type { MatrixChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useApp, useBuilt } from "../../base/store.ts";
import { LinkItems, NodeItems, SharedItems } from "./CellItems.tsx";
import { EmptyCell } from "./EmptyCell.tsx";
import styles from "./Matrix.module.css";
import { axisName, nounOf, words } from "./words.ts";

const HEADING_ID = "matrix-cell";

/** Focuses the list's heading once it has been rendered. */
export function focusCellList(): void {
  requestAnimationFrame(() => document.getElementById(HEADING_ID)?.focus());
}

interface CellListProps {
  readonly matrix: Matrix;
  readonly cell: NonNullable<MatrixChoice["cell"]>;
  readonly onClose: () => void;
}

export function CellList({ matrix, cell, onClose }: CellListProps) {
  const { atlas } = useBuilt();
  const { split } = useApp((state) => state.scene.matrix);
  const ids = idsIn(matrix, cell);
  const { axes, cellContent } = matrix;
  const [row, column] = cell;
  const names = {
    row: lineName(atlas, axes.rows, row),
    column: lineName(atlas, axes.columns, column),
  };
  return (
    <section
      aria-labelledby={HEADING_ID}
      className={styles.list}
      data-split={split}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.listHead}>
        <h2 id={HEADING_ID} tabIndex={-1}>
          {axes.through !== undefined && (
            <>
              <span className={styles.derived}>{words.derived}</span>{" "}
            </>
          )}
          <bdi>{names.row}</bdi> <span className={styles.times}>×</span> <bdi>{names.column}</bdi>
        </h2>
        <span>
          {words.countDenied(ids.length, nounOf(atlas, axes), deniedIn(matrix, cell).length)}
        </span>
        <Button look="icon" aria-label={words.close} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </header>
      {ids.length === 0 ? (
        <EmptyCell matrix={matrix} cell={cell} names={names} />
      ) : (
        // Keyed by cell, so that each list starts folded.
        <div key={cell.join(" ")}>
          {cellContent === "links" && <LinkItems ids={ids} axes={axes} cell={cell} />}
          {cellContent === "nodes" && <NodeItems ids={ids} axes={axes} cell={cell} />}
          {cellContent === "shared" && <SharedItems matrix={matrix} cell={cell} names={names} />}
        </div>
      )}
    </section>
  );
}

/** The name of a line, even of one that the filters hide. */
function lineName(atlas: Atlas, axis: Axis, key: string): string {
  if (key === ALL) return words.all(axisName(atlas, axis));
  return linesOf(atlas, everything(atlas), axis).find((line) => line.key === key)?.name ?? key;
}
