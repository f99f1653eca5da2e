/** The search for a legible drawing, by simulated annealing. */
export { type Board, float, int } from "./board.ts";
export { type Graph, toGraph } from "./graph.ts";
export { searchDrawing, startsOf } from "./searchDrawing.ts";
