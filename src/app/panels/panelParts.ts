/** The panels, each loaded when it is asked for. They read the store and take no props. */
import type { Panel } from "../../scene/index.ts";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";

export const PANEL_PARTS: Readonly<Partial<Record<Panel, LazyPart<object>>>> = {
  gaps: lazyPart(async () => (await import("./gaps/GapsPanel.tsx")).GapsPanel),
  paths: lazyPart(async () => (await import("./paths/PathsPanel.tsx")).PathsPanel),
  ask: lazyPart(async () => (await import("./ask/AskPanel.tsx")).AskPanel),
  compare: lazyPart(async () => (await import("./compare/ComparePanel.tsx")).ComparePanel),
  measures: lazyPart(async () => (await import("./measures/MeasuresPanel.tsx")).MeasuresPanel),
};
