/** The search for a legible drawing, by simulated annealing. */
export { type Board, float, int } from "./board.ts";
export { type Graph, MANY_NODES, toGraph } from "./graph.ts";
export { OF_PART, searchDrawing, startsOf } from "./searchDrawing.ts";
export type { Positions } from "./start.ts";
