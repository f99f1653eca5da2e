/** Keyboard control of the map: a cursor that moves from node to node along links. */

export { MAP_COMMANDS, ZOOM_COMMANDS } from "./mapCommands.ts";
export { MAP_MENU } from "./mapMenuPart.ts";
export { useMapKeys } from "./useMapKeys.ts";
