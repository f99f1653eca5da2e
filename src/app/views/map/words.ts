/** Texts of the map. */
import type { Arrangement, Colour, Overview } from "../../../scene/index.ts";

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
  rectangle: "Selecting by a rectangle",
  chips: "What is changed on the map",
  menu: "The menu of the map",
  tip: "What is pointed at",
  callouts: "Callouts",
  notes: "The signs of your notes",
  help: "Arrow keys move to linked nodes, square brackets go around the links of a node, Enter opens or follows, Backspace goes back, question mark lists all keys.",
  arrangement: "Arrangement",
  arrangeShown: "Arrange what is shown",
  overview: "Overview",
  overviewOf: "Overview of",
  look: "Colours",
  colourBy: "Colours stand for",
  widthBy: "Wider links where more statements stand behind them",
  zoom: "Zoom",
  reset: "Reset moved nodes",
  leaveFocus: "Show all",
  hideDimmed: "Hide faded",
  showHidden: "Show again",
  node: "node",
  link: "link",
  moreQuotes: (count: number) => (count === 1 ? "and 1 more quote" : `and ${count} more quotes`),
} as const;

/** What has each colour. */
export const COLOUR_HINTS: Readonly<Record<Colour | "kind", string>> = {
  kind: "nodes",
  community: "nodes with many links among them",
  component: "nodes that links join at all",
  pillar: "nodes; of several pillars: grey",
  document: "nodes; of several documents: grey",
  version: "nodes and links: only before, only after; in both: grey",
  basis: "links: stated or implied",
  status: "links: in place to claimed; of several: grey",
};

export const OVERVIEW_WORDS: Readonly<Record<Overview, string>> = {
  kinds: "Kinds",
  pillars: "Pillars",
};

export function foldWords(group: string): string {
  return `Fold ${group}`;
}

export function focusWords(name: string): string {
  return `Only ${name} and its neighbours`;
}

/** `count` is the number of nodes whose names find no room. */
export function unnamedWords(count: number): string {
  return count === 1 ? "1 name without room" : `${count} names without room`;
}

/** `hidden` are names of the nodes hidden by hand; `kept` is the number of those kept. */
export function byHandWords(hidden: readonly string[], kept: number): string {
  const [first] = hidden;
  const out =
    hidden.length === 1 ? `${first} hidden` : hidden.length > 1 ? `${hidden.length} hidden` : "";
  const only = kept > 0 ? `Only ${kept} kept` : "";
  return [only, out].filter(Boolean).join(", ");
}

/** `count` is the number of nodes that the filters leave without a link. */
export function dimmedWords(count: number): string {
  return `${count} faded: no links left`;
}
