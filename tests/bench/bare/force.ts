/** The same nodes and links by force-graph, in the same places, without labels. */
import ForceGraph from "force-graph";
import { drawnElements } from "./elements.ts";

const { nodes, links, zoom, pan } = await drawnElements();
const pane = document.getElementById("pane");
if (!pane) throw new Error("No pane.");
let lit: ReadonlySet<unknown> = new Set();
const sizes = new Map(nodes.map(({ id, radius }) => [id, radius ** 2]));
const graph = new ForceGraph(pane)
  .width(pane.clientWidth)
  .height(pane.clientHeight)
  .warmupTicks(0)
  .cooldownTicks(0)
  .autoPauseRedraw(true)
  .nodeVal(({ id }) => sizes.get(String(id)) ?? 1)
  .nodeRelSize(1)
  .nodeLabel("")
  .nodeColor(({ id }) => (lit.size === 0 || lit.has(id) ? "#555555" : "#dddddd"))
  .linkColor(() => "#888888")
  .onNodeClick(({ id }) => {
    lit = new Set([id]);
    document.documentElement.dataset.answered = String(id);
    // Has it draw anew.
    graph.nodeColor(graph.nodeColor());
  })
  .graphData({
    nodes: nodes.map(({ id, x, y }) => ({ id, x, y, fx: x, fy: y })),
    links: links.map((link) => ({ ...link })),
  });
graph.zoom(zoom);
graph.centerAt((pane.clientWidth / 2 - pan.x) / zoom, (pane.clientHeight / 2 - pan.y) / zoom);
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.documentElement.dataset.map = "ready";
  }),
);
