/** Texts of the map. */
import type { Arrangement } from "../../../scene/index.ts";

/** What each arrangement is called, and what it shows. */
export const ARRANGEMENT_WORDS: Readonly<
  Record<Arrangement, { readonly name: string; readonly hint: string }>
> = {
  force: { name: "Force", hint: "Linked nodes stand near each other" },
  pillars: {
    name: "Pillars",
    hint: "One region for each pillar, with shared nodes in between",
  },
  flow: { name: "Flow", hint: "One column for each kind, in the atlas’s order" },
};

export const WORDS = {
  map: "Map",
  mapRole: "network map",
  menu: "The menu of the map",
  help: "Arrow keys move to linked nodes, square brackets go around the links of a node, Enter opens or follows, Backspace goes back, question mark lists all keys.",
  arrangement: "Arrangement",
  arrangeShown: "Arrange what is shown",
  zoom: "Zoom",
  reset: "Reset moved nodes",
  leaveFocus: "Show all",
  hideDimmed: "Hide faded",
  node: "node",
  link: "link",
} as const;

export function focusWords(name: string): string {
  return `Only ${name} and its neighbours`;
}

/** `count` is the number of nodes whose names find no room. */
export function unnamedWords(count: number): string {
  return count === 1 ? "1 name without room" : `${count} names without room`;
}

/** `count` is the number of nodes that the filters leave without a link. */
export function dimmedWords(count: number): string {
  return `${count} faded: no links left`;
}
