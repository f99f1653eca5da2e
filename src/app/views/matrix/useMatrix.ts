/** The matrix that the Scene names, drawn from what shows. */
import { useDeferredValue, useMemo } from "react";
import { type Matrix, matrix } from "../../../graph/matrix.ts";
import { useApp, useBuilt, useVisible } from "../../store.ts";

export function useMatrix(): Matrix {
  const { atlas } = useBuilt();
  const visible = useVisible();
  const now = useApp((state) => state.scene.filters);
  // Other filters are counted after the press is answered: both at once would hold up the page.
  const { shown, filters } = useDeferredValue(
    useMemo(() => ({ shown: visible, filters: now }), [visible, now]),
  );
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
