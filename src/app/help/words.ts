/** The texts of the dialog "Keys and help", with the table of keys. */

export const words = {
  title: "Keys and help",
  close: "Close",
  intro:
    "Press a shape or a line on the map and read the words behind it. Everything can be done without a mouse; the outline shows the same as the map, as rows.",
  keys: "Key",
  outline: "In the outline",
  map: "On the map",
  single: "Use / and ? as shortcuts anywhere",
  singleNote: "Turn this off if you use speech input or other tools that type single letters.",
  everywhere: "Everywhere",
  search: "Search the atlas",
  help: "This help",
  rows: [
    [
      "Arrow keys",
      "To the next row; right opens, left closes",
      "To the nearest linked neighbour in that direction; from a link, to its ends",
    ],
    ["[ and ]", "", "Around the links of the node"],
    ["Enter", "Node: inspector. Link: follow it to its other end", "The same"],
    ["Space", "Selects; with Shift, adds to what is selected", "The same"],
    ["Backspace", "Back the way you came", "The same"],
    ["Shift+F10", "Menu of commands", "The same"],
    ["Ctrl+arrow keys", "", "To the nearest node in that direction, linked or not"],
    ["Home, End", "First row, last row", ""],
    ["Letters", "To the next row that starts with them", ""],
    ["f", "", "Only the neighbourhood, and back"],
    ["p", "", "Paths from the node; on a second node, to it"],
    ["1 to 4", "", "Map, matrix, table, text"],
    ["+, -, 0", "", "Zoom in, zoom out, fit"],
    ["Page Up, Page Down", "", "Pan"],
    ["Esc", "Closes the menu, then the paths, then clears the selection", "The same"],
  ],
} as const;
