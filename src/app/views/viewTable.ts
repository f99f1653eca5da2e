/**
 * The views: what each is called and what it shows. What it comes to on paper and on slides is in
 * query/paper.
 */
import type { View } from "../../scene/index.ts";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";

interface ViewEntry {
  readonly name: string;
  readonly hint: string;
  /** Reads the store and takes no props; the map loads with the page. */
  readonly part?: LazyPart<object>;
  /** Whether it says by itself that the filters leave no links. */
  readonly saysNoLinks?: true;
}

export const VIEW_TABLE: Readonly<Record<View, ViewEntry>> = {
  map: { name: "Map", hint: "The atlas as a network" },
  matrix: {
    name: "Matrix",
    hint: "What is linked with what, counted",
    part: lazyPart(async () => (await import("./matrix/MatrixView.tsx")).MatrixView),
  },
  table: {
    name: "Table",
    hint: "Nodes, links and quotes as rows",
    part: lazyPart(async () => (await import("./table/TableView.tsx")).TableView),
    saysNoLinks: true,
  },
  text: {
    name: "Text",
    hint: "The sources, with the cited words marked",
    part: lazyPart(async () => (await import("./text/TextView.tsx")).TextView),
  },
};
