/** Names of the map's commands that have buttons. */
export const words = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show the whole map",
} as const;
