/** The matrix that the Scene names, drawn from what shows. */
import { useMemo } from "react";
import { type Matrix, matrix } from "../../../graph/matrix.ts";
import { useApp, useBuilt, useVisible } from "../../store.ts";

export function useMatrix(): Matrix {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const choice = useApp((state) => state.scene.matrix);
  const { rows, columns, through, weight, direction, order, hideEmpty } = choice;
  // Without what only changes how a cell looks, so that opening one counts nothing anew.
  return useMemo(
    () =>
      matrix(atlas, shown, {
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
}
