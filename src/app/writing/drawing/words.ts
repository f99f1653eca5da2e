/** Texts of what is drawn on the map. */
export const words = {
  newNode: "New node",
  drawLink: (name: string) => `Draw a link from ${name}`,
  drawHint: "Drag to the node that it leads to, or press to choose it from a list",
  writingOnMap: "Write on the map",
} as const;
