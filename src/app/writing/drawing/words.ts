/** Texts of what is drawn on the map. */
export const words = {
  newNode: "New node",
  drawLink: (name: string) => `Draw a link from ${name}`,
  drawHint: "Drag to the node that it leads to, or press to choose it from a list",
  writingOnMap: "Write on the map",

  arrangeAnew: "Arrange anew",
  arrangeNote:
    "Forgets where nodes stand and looks for the best places for all of them; until you change something else you can put them back",
  arranging: (done: number, of: number) => `${done} of ${of} drawings done`,
  stop: "Stop arranging",
  putBack: "Put back",
  putBackNote: "Puts all nodes back where they stood before",
  arranged: "All nodes have new places; “Put back” returns the ones before.",
  arrangedFirst: "The map is arranged for the first time; “Put back” undoes it.",
  arrangedInRead: "The map is arranged for the first time; “Put back” in Write undoes it.",
  isBack: "All nodes are back where they stood.",
  notArranged: (why: string) => `Nothing was arranged: ${why}`,
} as const;
