/** The matrix that the Scene names, drawn from what shows. */
import { useMemo } from "react";
import { type Matrix, matrix } from "../../../query/matrix/index.ts";
import { useApp, useBuilt, useShownLater } from "../../base/store.ts";

interface Counted {
  readonly of: Matrix;
  /** Other filters are still being counted. */
  readonly isBusy: boolean;
}

export function useMatrix(): Counted {
  const { atlas } = useBuilt();
  const { shown, filters, isBusy } = useShownLater();
  const choice = useApp((state) => state.scene.matrix);
  const { rows, columns, through, weight, direction, order, hideEmpty } = choice;
  // Without what only changes how a cell looks, so that opening one counts nothing anew.
  const of = useMemo(
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
  return { of, isBusy };
}
