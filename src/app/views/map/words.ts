/** All that the map says in words of its own. */
import type { Arrangement } from "../../../scene/index.ts";

export const ARRANGEMENT_NAMES: Readonly<Record<Arrangement, string>> = {
  force: "Force",
  pillars: "Pillars",
  flow: "Flow",
};

/** What an arrangement shows best. */
export const ARRANGEMENT_HINTS: Readonly<Record<Arrangement, string>> = {
  force: "Linked nodes stand near each other",
  pillars: "One region a pillar, what several share between them",
  flow: "Columns from who acts to what for",
};

export const WORDS = {
  map: "Map",
  mapRole: "network map",
  help: "Arrows move to linked nodes, square brackets walk around the links of a node, Enter opens or follows, Backspace returns, question mark lists all keys.",
  arrangement: "Arrangement",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show the whole map",
  reset: "Reset moved nodes",
  leaveFocus: "Show all",
  hideFaded: "Hide faded",
  node: "node",
  link: "link",
} as const;

export function focusWords(name: string): string {
  return `Only ${name} and its neighbours`;
}

/** Nodes that the filters leave without a link. */
export function fadedWords(count: number): string {
  return `${count} faded: no link left`;
}
