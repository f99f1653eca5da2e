/** Keyboard control of the map: a cursor that moves from node to node along links. */
export { MapMenu } from "./MapMenu.tsx";
export { useMapKeys } from "./useMapKeys.ts";
