/** Cytoscape with an atlas's elements: how they look, where they stand, what the pointer does to them. */
export { sharpen } from "./crisp.ts";
export { edgeKey, nodeKey } from "./elementIds.ts";
export { charactersOf, toElements } from "./elements.ts";
export { bindEvents } from "./events.ts";
export { applyVisible } from "./filterClasses.ts";
export { labelsOf, moveNodes, movesTo, setLooks } from "./positions.ts";
export { ignorePresses } from "./presses.ts";
export { restWhenAway } from "./rest.ts";
export { stylesheet } from "./style.ts";
