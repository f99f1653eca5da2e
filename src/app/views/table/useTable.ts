/** Computes the table that the Scene describes: its sorted rows and its columns. */
import { useDeferredValue, useMemo } from "react";
import { nodeMeasures } from "../../../query/measures/index.ts";
import { type Row, sortRows, type TableContext, tableRows } from "../../../query/table/index.ts";
import { type Column, shownColumns, sortKeys, type TableChoice } from "../../../scene/index.ts";
import { useApp, useBuilt, useDeferredShown } from "../../base/store.ts";
import { needsMeasures } from "../../measuring/Measuring.tsx";
import { VALUE_NAMES } from "./words.ts";

export interface TableModel {
  /** The table being shown; the Scene's may be a moment ahead. */
  readonly table: TableChoice;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly context: TableContext;
  /** The index of each row, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Whether columns of measures are still empty. */
  readonly isMeasuring: boolean;
  /** Whether it still shows an earlier request. */
  readonly isBusy: boolean;
}

/** Returns the table, recomputed with low priority after its settings or filters have changed. */
export function useTable(): TableModel {
  const { atlas } = useBuilt();
  const { shown, filters, focus, isBusy: isFiltering } = useDeferredShown();
  // Deferred, so that a press is answered before the table renders.
  const requestedTable = useApp((state) => state.scene.table);
  const table = useDeferredValue(requestedTable);
  const isBusy = isFiltering || table !== requestedTable;
  const hasMeasures = needsMeasures(table);
  const measured = useApp((state) => (hasMeasures ? state.measured : undefined));
  const measures = useMemo(
    () => (measured?.of === shown ? nodeMeasures(measured) : undefined),
    [measured, shown],
  );
  const context = useMemo(
    () => ({ atlas, shown, filters, names: VALUE_NAMES, measures }),
    [atlas, shown, filters, measures],
  );
  const isMeasuring = hasMeasures && (!measures || !measured?.values.betweenness);
  const unsorted = tableRows(atlas, { filters, focus }, table.rows);
  const sort = useMemo(() => sortKeys(table), [table]);
  const rows = useMemo(() => sortRows(unsorted, sort, context), [unsorted, sort, context]);
  const columns = useMemo(() => shownColumns(table), [table]);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  return { table, rows, columns, context, indexOf, isMeasuring, isBusy };
}
