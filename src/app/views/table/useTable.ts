/** Computes the table that the Scene describes: its sorted rows and its columns. */
import { useDeferredValue, useMemo } from "react";
import { NO_NOTES, placedNotes } from "../../../notes/index.ts";
import { notesOf } from "../../../open/state.ts";
import { nodeMeasures } from "../../../query/measures/index.ts";
import { type Row, sortRows, type TableContext, tableRows } from "../../../query/table/index.ts";
import {
  type Column,
  OWN_COLUMN,
  shownColumns,
  sortKeys,
  type TableChoice,
} from "../../../scene/index.ts";
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
  const hasOwn = shownColumns(table).includes(OWN_COLUMN);
  const notes = useApp((state) => (hasOwn ? notesOf(state) : NO_NOTES));
  const context = useMemo(() => {
    const { byId } = placedNotes(atlas, notes);
    const ownTags = (id: string) => byId.get(id)?.tags ?? [];
    return { atlas, shown, filters, names: VALUE_NAMES, measures, ownTags };
  }, [atlas, shown, filters, measures, notes]);
  const isMeasuring = hasMeasures && (!measures || !measured?.values.betweenness);
  const unsorted = tableRows(atlas, { filters, focus }, table.rows);
  const sort = useMemo(() => sortKeys(table), [table]);
  const rows = useMemo(() => sortRows(unsorted, sort, context), [unsorted, sort, context]);
  const columns = useMemo(() => shownColumns(table), [table]);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  return { table, rows, columns, context, indexOf, isMeasuring, isBusy };
}
