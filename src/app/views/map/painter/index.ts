/** What draws an atlas: the interface that the map uses, and Cytoscape behind it. */
export { cytoscapePainter } from "./cytoscapePainter.ts";
export { charactersOf, toElements } from "./elements.ts";
export {
  drawnLabels,
  isTinted,
  type MapEvents,
  type Move,
  type NetworkProps,
  onScreen,
  type Painter,
  type PainterSignal,
} from "./painter.ts";
export { stylesheet } from "./style.ts";
