/** Measures what is shown while anything needs it: the panel, size, colour or the table. */
import { useEffect } from "react";
import { panelAnswer } from "../../query/lit/index.ts";
import { networkOf } from "../../query/measures/index.ts";
import { isGrouping, MEASURED_COLUMNS, type TableChoice } from "../../scene/index.ts";
import { useActions, useApp, useBuilt, useVisible } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { loadMeasures, measureInWorker } from "./measurer.ts";

export function Measuring() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { setMeasured } = useActions();
  const isWanted = useApp(
    ({ scene: { panel, measures, view, table } }) =>
      panelAnswer({ panel }).needsMeasures ||
      measures.size !== undefined ||
      isGrouping(measures.colour) ||
      (view === "table" && needsMeasures(table)),
  );
  useEffect(() => whenIdle(() => void loadMeasures().catch(() => undefined)), []);
  const measuredVisible = useApp(({ measured }) => measured?.values.betweenness && measured.of);
  const isDue = isWanted && measuredVisible !== shown;
  useEffect(() => {
    if (!isDue) return undefined;
    const network = networkOf(atlas, shown);
    return measureInWorker(network, (measures) =>
      setMeasured({ ...measures, of: shown, ids: network.ids }),
    );
  }, [isDue, atlas, shown, setMeasured]);
  return null;
}

/** Whether a table shows, or is sorted by, a column that has to be measured. */
export function needsMeasures({ rows, columns, sort }: TableChoice): boolean {
  const used: readonly string[] = [...columns, ...sort.map(({ column }) => column)];
  return rows === "nodes" && MEASURED_COLUMNS.some((column) => used.includes(column));
}
