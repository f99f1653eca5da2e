/** The views that are not there from the start, each loaded when it is asked for. */
import type { View } from "../../scene/index.ts";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";

/** Views without props: each reads the store. The map is part of the first download. */
export const VIEW_PARTS: Readonly<Partial<Record<View, LazyPart<object>>>> = {
  table: lazyPart(async () => (await import("./table/TableView.tsx")).TableView),
  matrix: lazyPart(async () => (await import("./matrix/MatrixView.tsx")).MatrixView),
  text: lazyPart(async () => (await import("./text/TextView.tsx")).TextView),
};
