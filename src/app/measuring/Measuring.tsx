/** Has what is shown measured while anything asks for it: the panel, or size and colour. */
import { useEffect } from "react";
import { networkOf } from "../../graph/network.ts";
import { whenIdle } from "../shell/whenIdle.ts";
import { useActions, useApp, useBuilt, useVisible } from "../store.ts";
import { loadMeasures, measureAway } from "./measurer.ts";

export function Measuring() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { setMeasured } = useActions();
  const asked = useApp(
    ({ scene: { panel, measures } }) =>
      panel === "measures" || measures.size !== undefined || measures.colour !== undefined,
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
