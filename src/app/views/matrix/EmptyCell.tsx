/**
 * The content of an empty cell: that the sources name nothing there, or that the filters hide it.
 */
import { idsIn, type Matrix, matrix as matrixOf } from "../../../query/matrix/index.ts";
import { everything } from "../../../query/visible/index.ts";
import { EMPTY_FILTERS, type MatrixChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import styles from "./Matrix.module.css";
import { kindName, nounOf, words } from "./words.ts";

export interface CellNames {
  readonly row: string;
  readonly column: string;
}

interface EmptyCellProps {
  readonly matrix: Matrix;
  readonly cell: NonNullable<MatrixChoice["cell"]>;
  readonly names: CellNames;
}

export function EmptyCell({ matrix, cell, names }: EmptyCellProps) {
  const { atlas } = useBuilt();
  const choice = useApp((state) => state.scene.matrix);
  const { clearFilters } = useActions();
  // Count in the whole atlas: what the filters hide is not missing.
  const whole = matrixOf(atlas, everything(atlas), { filters: EMPTY_FILTERS, matrix: choice });
  const hiddenCount = idsIn(whole, cell).length;
  return (
    <div className={styles.finding}>
      {hiddenCount > 0 ? (
        <>
          <p className={styles.gapSentence}>
            {words.hiddenOnly(words.count(hiddenCount, nounOf(atlas, matrix.axes)))}
          </p>
          <Button look="solid" onClick={() => clearFilters()}>
            {words.clear}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.gapSentence}>
            <EmptySentence matrix={matrix} cell={cell} names={names} direction={choice.direction} />
          </p>
          <p className={styles.scope}>
            <b>{words.scope}</b> {atlas.scope}
          </p>
        </>
      )}
    </div>
  );
}

function EmptySentence({
  matrix: { axes, cellContent },
  cell,
  names: { row, column },
  direction,
}: EmptyCellProps & Pick<MatrixChoice, "direction">) {
  const { atlas } = useBuilt();
  if (axes.through !== undefined) {
    if (cell[0] === cell[1]) return words.itself;
    return words.noShared(row, column, kindName(atlas, axes.through));
  }
  if (cellContent === "nodes") return words.noNode(row, column);
  if (axes.rows.by !== "kind") return words.noLinkThere(column, row);
  if (axes.columns.by !== "kind") return words.noLinkThere(row, column);
  return words.noLink(row, column, direction === "either" && cell[0] !== cell[1]);
}
