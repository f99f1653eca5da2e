/** The search for a drawing that reads well: simulated annealing with a real objective. */
export type { Board } from "./board.ts";
export { float, int } from "./cells.ts";
export { search, startsOf } from "./drawing.ts";
export { type Graph, toGraph } from "./graph.ts";
