/** The search for a legible drawing, by simulated annealing. */
export {
  type Board,
  type BoardEdge,
  type BoardNode,
  createBoard,
  type LabelShape,
  NO_LABEL,
  nearestInHome,
  placeNode,
  trunkOf,
} from "./board.ts";
export { float, int } from "./cells.ts";
export { energyAt, labelEnergyAt } from "./energy.ts";
export { type Graph, MANY_NODES, toGraph } from "./graph.ts";
export { isInUse, junctionBefore } from "./junctions.ts";
export { OF_PART, searchDrawing, shapesOf, startsOf, straightMethodFor } from "./searchDrawing.ts";
export { SPACE } from "./settle.ts";
export type { Positions } from "./start.ts";
export { WEIGHTS } from "./weights.ts";
