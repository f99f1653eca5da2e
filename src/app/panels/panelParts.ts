/** The panels, each loaded when it is asked for. They read the store and take no props. */
import type { Panel } from "../../atlas/vocabulary.ts";
import { type LazyPart, lazyPart } from "../shell/lazyPart.tsx";

export const PANEL_PARTS: Readonly<Partial<Record<Panel, LazyPart<object>>>> = {
  compare: lazyPart(async () => (await import("./compare/ComparePanel.tsx")).ComparePanel),
  measures: lazyPart(async () => (await import("./measures/MeasuresPanel.tsx")).MeasuresPanel),
};
