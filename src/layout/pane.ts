/** The size of the wide and of the tall pane in which an atlas is laid out. */
import type { Box } from "../geometry/index.ts";
import { type Aspect, FONT_SIZE, LABEL_GAP, labelHeight, PANES } from "./boxes/index.ts";
import type { Graph } from "./search/index.ts";

/** Share of the pane that nodes and labels may fill before the pane grows. */
const FULL: Readonly<Record<Aspect, number>> = { wide: 0.5, tall: 0.3 };
/** Share that they fill at least, so that a small atlas has no needlessly long links. */
const SPARSE = 0.2;

/**
 * The pane for an atlas, with the proportions of `PANES`. It has that size too, unless the atlas
 * is large and needs a larger pane, which the page scales down, or is small and gets a smaller
 * one, by a factor of at least `leastScale`, so that its links stay short.
 */
export function paneFor(graph: Graph, aspect: Aspect, leastScale = 0.3): Box {
  const pane = PANES[aspect];
  const share =
    graph.nodes.reduce((sum, node) => {
      const name = node.names.at(-1) ?? { lines: [], width: 0 };
      const label = name.width * (labelHeight(name.lines.length, FONT_SIZE) + LABEL_GAP);
      return sum + label + 4 * node.radius ** 2;
    }, 0) /
    (pane.width * pane.height);
  const scale = Math.max(
    leastScale,
    share < SPARSE ? Math.sqrt(share / SPARSE) : Math.sqrt(Math.max(1, share / FULL[aspect])),
  );
  return {
    left: 0,
    top: 0,
    right: Math.round(pane.width * scale),
    bottom: Math.round(pane.height * scale),
  };
}
