/** The keyboard on the map: a cursor that walks from node to node. */
export { MapMenu } from "./MapMenu.tsx";
export { useKeys } from "./useKeys.ts";
