/** The table as the Scene has it: its rows, sorted, and its columns. */
import { useDeferredValue, useMemo } from "react";
import { nodeMeasures } from "../../../query/measures/index.ts";
import { type Row, sortRows, type TableContext, tableRows } from "../../../query/table/index.ts";
import { type Column, shownColumns, sortKeys, type TableScene } from "../../../scene/index.ts";
import { useApp, useBuilt, useShownLater } from "../../base/store.ts";
import { asksMeasures } from "../../measuring/asksMeasures.ts";
import { VALUE_NAMES } from "./words.ts";

export interface TableModel {
  /** What is drawn; the Scene's own may be a moment ahead. */
  readonly table: TableScene;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly context: TableContext;
  /** Where each row stands, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Columns are still empty. */
  readonly isMeasuring: boolean;
  /** It still shows what was asked for before. */
  readonly isBusy: boolean;
}

export function useTable(): TableModel {
  const { atlas } = useBuilt();
  const { shown, filters, focus, isBusy: isFiltering } = useShownLater();
  // Other rows too are drawn once the press is answered.
  const asked = useApp((state) => state.scene.table);
  const table = useDeferredValue(asked);
  const isBusy = isFiltering || table !== asked;
  const asks = asksMeasures(table);
  const known = useApp((state) => (asks ? state.measured : undefined));
  const measured = useMemo(
    () => (known?.of === shown ? nodeMeasures(known) : undefined),
    [known, shown],
  );
  const context = useMemo(
    () => ({ atlas, shown, filters, names: VALUE_NAMES, measured }),
    [atlas, shown, filters, measured],
  );
  const isMeasuring = asks && (!measured || !known?.values.betweenness);
  const unsorted = tableRows(atlas, { filters, focus }, table.rows);
  const sort = useMemo(() => sortKeys(table), [table]);
  const rows = useMemo(() => sortRows(unsorted, sort, context), [unsorted, sort, context]);
  const columns = useMemo(() => shownColumns(table), [table]);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  return { table, rows, columns, context, indexOf, isMeasuring, isBusy };
}
