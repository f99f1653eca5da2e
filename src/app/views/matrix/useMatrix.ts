/** Computes the matrix that the Scene describes, from what is shown. */
import { useMemo } from "react";
import { type Matrix, matrix as matrixOf } from "../../../query/matrix/index.ts";
import { useApp, useBuilt, useDeferredShown } from "../../base/store.ts";

interface MatrixModel {
  readonly matrix: Matrix;
  /** Whether it still shows the result of earlier filters. */
  readonly isBusy: boolean;
}

export function useMatrix(): MatrixModel {
  const { atlas } = useBuilt();
  const { shown, filters, isBusy } = useDeferredShown();
  const choice = useApp((state) => state.scene.matrix);
  const { rows, columns, through, weight, direction, order, hideEmpty } = choice;
  // Without `split` and `cell`, which change only the look: opening a cell does not recount.
  const matrix = useMemo(
    () =>
      matrixOf(atlas, shown, {
        filters,
        matrix: {
          rows,
          columns,
          through,
          weight,
          direction,
          order,
          hideEmpty,
          split: false,
          cell: undefined,
        },
      }),
    [atlas, shown, filters, rows, columns, through, weight, direction, order, hideEmpty],
  );
  return { matrix, isBusy };
}
