/**
 * What the keys do, in the words and the order of the help. The tables of commands name these; the
 * help, which alone loads the words, tells the keys from those tables.
 */

interface KeyWords {
  readonly everywhere?: string;
  readonly outline?: string;
  readonly map?: string;
}

/** The places whose keys the help tells. */
export type KeyPlace = keyof KeyWords;

const both = (text: string) => ({ outline: text, map: text });

export const KEY_WORDS = {
  search: { everywhere: "Search the atlas" },
  help: { everywhere: "This help" },
  move: {
    outline: "To the next row; right opens, left closes",
    map: "To the nearest linked neighbour in that direction; from a link, to its ends",
  },
  turn: { map: "Around the links of the node" },
  act: both("Node: inspector. Link: follow it to its other end"),
  select: both("Selects; with Shift, adds to what is selected"),
  back: both("Back the way you came"),
  menu: both("Menu of commands"),
  leap: { map: "To the nearest node in that direction, linked or not" },
  ends: { outline: "First row, last row" },
  letters: { outline: "To the next row that starts with them" },
  focus: { map: "Only the neighbourhood, and back" },
  path: { map: "Paths from the node; on a second node, to it" },
  /** The names of the views stand in their own table. */
  views: { map: "" },
  zoom: { map: "Zoom in, zoom out, fit" },
  pan: { map: "Pan" },
  clear: {
    outline: "Closes the menu, then the paths, then clears the selection",
    map: "Closes the menu, then the paths, then clears the selection, then leaves the neighbourhood",
  },
} as const satisfies Readonly<Record<string, KeyWords>>;

/** The lines of the help that speak of a place. */
export type KeyLine<Place extends KeyPlace> = {
  [Line in keyof typeof KEY_WORDS]: (typeof KEY_WORDS)[Line] extends Readonly<Record<Place, string>>
    ? Line
    : never;
}[keyof typeof KEY_WORDS];
