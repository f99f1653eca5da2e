/** Keyboard control of the map: a cursor that moves from node to node along links. */

export { MapMenu } from "./MapMenu.tsx";
export { MAP_COMMANDS } from "./mapCommands.ts";
export { useMapKeys } from "./useMapKeys.ts";
