/** Names of the map's commands that have buttons. */
export const words = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show the whole map",
  fitAsked: "Fit what is shown",
} as const;
