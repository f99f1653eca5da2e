/** The texts of the dialog "Keys and help"; what the keys do is in base/keyWords.ts. */

/** The names of keys that differ from those of the browser. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
  ArrowUp: "Up",
  ArrowRight: "Right",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  "Mod+a": "Ctrl+A",
  "Mod+z": "Ctrl+Z",
  "Shift+Mod+Z": "Ctrl+Shift+Z",
};

export const words = {
  title: "Keys and help",
  close: "Close",
  intro:
    "Press a shape or a line on the map and read the words behind it. Everything can be done without a mouse; the outline shows the same as the map, as rows.",
  keys: "Key",
  outline: "In the outline",
  map: "On the map",
  matrix: "In the matrix",
  table: "In the table",
  text: "In the text",
  coding: "In the text, while you write",
  proposals: "In the list of proposals",
  deck: "While a briefing is played",
  pointer:
    "With a mouse: hold Shift and drag over the map, and the nodes in the rectangle are selected. By keys, Shift+Space adds the node at the cursor, and the table selects rows with Shift and the arrow keys.",
  single: "Use / and ? anywhere, and letters in the list of proposals, as shortcuts",
  singleNote: "Turn this off if you use speech input or other tools that type single letters.",
  everywhere: "Everywhere",
  same: "The same",
  key: (name: string) => KEY_NAMES[name] ?? name.replace("+ ", "+Space"),
  letters: "Letters",
  /** `held` are keys to hold down: "Ctrl+". */
  arrows: (held: string) => (held === "" ? "Arrow keys" : `${held}arrow keys`),
  numbers: (first: string, last: string) => `${first} to ${last}`,
  /** Two keys of one command: "[ and ]". */
  both: (keys: readonly string[]) => keys.join(" and "),
  /** The keys of commands that the help tells together: "Home, End". */
  each: (keys: readonly string[]) => keys.join(", "),
  /** "Map, matrix, table, text" */
  views: (names: readonly string[]) =>
    names.map((name, place) => (place === 0 ? name : name.toLowerCase())).join(", "),
} as const;
