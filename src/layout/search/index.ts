/** The search for a drawing that reads well: simulated annealing with a real objective. */
export type { Board } from "./board.ts";
export { type Graph, toGraph } from "./graph.ts";
export { search, startsOf } from "./searchDrawing.ts";
export { float, int } from "./typedArrays.ts";
