/** The names of the views. */
import type { View } from "../../scene/index.ts";

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  map: "Map",
  matrix: "Matrix",
  table: "Table",
  text: "Text",
};

export const VIEW_HINTS: Readonly<Record<View, string>> = {
  map: "The atlas as a network",
  matrix: "What is linked with what, counted",
  table: "Nodes, links and quotes as rows",
  text: "The sources, with the cited words marked",
};

export const VIEW = "View";
