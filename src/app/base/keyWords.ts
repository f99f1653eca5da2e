/**
 * What the keys do, in the words and the order of the help. The tables of commands name these; the
 * help, which alone loads the words, tells the keys from those tables.
 */

interface KeyWords {
  readonly everywhere?: string;
  readonly outline?: string;
  readonly map?: string;
  readonly matrix?: string;
  readonly table?: string;
  readonly text?: string;
  readonly coding?: string;
  readonly proposals?: string;
  readonly deck?: string;
}

/** The places whose keys the help tells. */
export type KeyPlace = keyof KeyWords;

const both = (text: string) => ({ outline: text, map: text });

export const KEY_WORDS = {
  search: { everywhere: "Search the atlas" },
  help: { everywhere: "This help" },
  undo: {
    everywhere: "While you write: takes back what was done last",
    proposals: "Takes back what was decided last",
  },
  redo: { everywhere: "While you write: does it again" },
  move: {
    outline: "To the next row; right opens, left closes",
    map: "To the nearest linked neighbour in that direction; from a link, to its ends",
    matrix: "To the next cell, up to the headers",
    table: "To the next row, up to the column headers; right goes into the cells, left back",
    coding: "Over words, and up and down over sentences; with Shift they are selected",
  },
  take: { proposals: "Takes the proposal, or says what must be chosen first" },
  leave: { proposals: "Leaves it" },
  mend: { proposals: "Mends it first: its words, what it says" },
  choose: { proposals: "Chooses what is asked" },
  next: { deck: "Next step", text: "Next cited words", proposals: "Next proposal" },
  previous: { deck: "Previous step", text: "Cited words before", proposals: "The one before" },
  turn: { map: "Around the links of the node" },
  act: {
    ...both("Node: inspector. Link: follow it to its other end"),
    matrix: "Cell: what it counts. Header: inspector",
    text: "Inspector of what rests on the words",
    table: "Row: inspector. Column header: sort by it; with Shift, also by it",
  },
  select: {
    ...both("Selects; with Shift, adds to what is selected"),
    text: "Selects what rests on the words",
    table: "Selects; with Shift, adds to what is selected; Shift+arrow keys select several",
  },
  edit: { table: "While writing: writes in the cell, as Enter does" },
  all: { table: "Selects all rows" },
  back: { ...both("Back the way you came"), deck: "Back to the step" },
  menu: { ...both("Menu of commands"), table: "Menu of commands" },
  leap: { map: "To the nearest node in that direction, linked or not" },
  ends: {
    outline: "First row, last row",
    deck: "First step, last step",
    matrix: "First cell, last cell of the row; with Ctrl, of the matrix",
    coding: "First and last word of the sentence; with Shift it is selected up to there",
    table: "First row, last row; among cells, first and last cell, with Ctrl first and last row",
  },
  number: { deck: "To the step with the typed number" },
  blank: { deck: "Black screen, white screen, and back" },
  pages: {
    matrix: "A page up, a page down",
    table: "A page down, a page up",
    coding: "The next paragraph, the one before",
  },
  code: { coding: "The selected words are a node, a link, evidence, or left uncited" },
  part: { coding: "Keeps the selected words and adds another passage" },
  letters: { outline: "To the next row that starts with them" },
  focus: { map: "Only the neighbourhood, and back" },
  hide: { map: "Hides the selected nodes, or the one at the cursor" },
  keep: { map: "Keeps only these" },
  showHidden: { map: "Shows again what was hidden" },
  link: { map: "While writing: a link from the node, then to which" },
  path: { map: "Paths from the node; on a second node, to it" },
  /** The names of the views stand in their own table. */
  views: { map: "" },
  zoom: { map: "Zoom in, zoom out, the whole map" },
  fitAsked: { map: "Fit what the filters leave or what is lit" },
  pan: { map: "Pan" },
  clear: {
    outline: "Closes the menu, then the paths, then clears the selection",
    map: "Closes the menu, then the paths, then clears the selection, then leaves the neighbourhood",
    matrix: "Closes the cell",
    table: "Clears the selection",
    text: "Clears the selection",
    coding: "Takes back what was selected; leaves a form",
    deck: "Back to the step, then leaves the briefing",
  },
} as const satisfies Readonly<Record<string, KeyWords>>;

/** The lines of the help that speak of a place. */
export type KeyLine<Place extends KeyPlace> = {
  [Line in keyof typeof KEY_WORDS]: (typeof KEY_WORDS)[Line] extends Readonly<Record<Place, string>>
    ? Line
    : never;
}[keyof typeof KEY_WORDS];
