/** Has what is shown measured while anything asks for it: panel, size, colour, or the table. */
import { useEffect } from "react";
import { networkOf } from "../../query/measures/index.ts";
import { useActions, useApp, useBuilt, useVisible } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { asksMeasures } from "./asksMeasures.ts";
import { loadMeasures, measureAway } from "./measurer.ts";

export function Measuring() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { setMeasured } = useActions();
  const asked = useApp(
    ({ scene: { panel, measures, view, table } }) =>
      panel === "measures" ||
      measures.size !== undefined ||
      measures.colour !== undefined ||
      (view === "table" && asksMeasures(table)),
  );
  useEffect(() => whenIdle(() => void loadMeasures().catch(() => undefined)), []);
  const known = useApp(({ measured }) => measured?.values.betweenness && measured.of);
  const needed = asked && known !== shown;
  useEffect(() => {
    if (!needed) return undefined;
    const network = networkOf(atlas, shown);
    return measureAway(network, (measures) =>
      setMeasured({ ...measures, of: shown, ids: network.ids }),
    );
  }, [needed, atlas, shown, setMeasured]);
  return null;
}
