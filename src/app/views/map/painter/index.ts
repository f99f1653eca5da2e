/** Draws an atlas with Cytoscape: elements, styles, positions and pointer events. */
export { changeElements } from "./changeElements.ts";
export { sharpen } from "./crisp.ts";
export { atlasIdOf, charactersOf, cyEdgeId, cyNodeId, toElements } from "./elements.ts";
export { bindEvents } from "./events.ts";
export { applyVisible } from "./filterClasses.ts";
export { labelsOf, moveNodes, movesTo, setLooks } from "./positions.ts";
export { ignorePresses, restWhenAway } from "./spareWork.ts";
export { stylesheet } from "./style.ts";
