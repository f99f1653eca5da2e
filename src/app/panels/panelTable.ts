/**
 * The panels: what each is called and what it is for. What it lights and asks for on the map is in
 * query/lit/panels.ts.
 */
import type { Panel } from "../../scene/index.ts";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";
import type { PanelProps } from "./frame/PanelFrame.tsx";

interface PanelEntry {
  readonly name: string;
  readonly hint: string;
  readonly part: LazyPart<PanelProps>;
}

export const PANEL_TABLE: Readonly<Record<Panel, PanelEntry>> = {
  ask: {
    name: "Ask",
    hint: "Ask a question in plain words",
    part: lazyPart(async () => (await import("./ask/AskPanel.tsx")).AskPanel),
  },
  paths: {
    name: "Paths",
    hint: "How two nodes are connected, as a chain of evidence",
    part: lazyPart(async () => (await import("./paths/PathsPanel.tsx")).PathsPanel),
  },
  gaps: {
    name: "Gaps",
    hint: "What these sources do not name, and where they contradict each other",
    part: lazyPart(async () => (await import("./gaps/GapsPanel.tsx")).GapsPanel),
  },
  measures: {
    name: "Measures",
    hint: "Who stands between whom",
    part: lazyPart(async () => (await import("./measures/MeasuresPanel.tsx")).MeasuresPanel),
  },
  compare: {
    name: "Compare",
    hint: "Two pillars or sources side by side",
    part: lazyPart(async () => (await import("./compare/ComparePanel.tsx")).ComparePanel),
  },
};
