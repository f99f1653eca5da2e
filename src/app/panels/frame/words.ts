/** Texts of the panels' frame: the name of each panel, and what it is for. */
import type { Panel } from "../../../scene/index.ts";

export const PANEL_NAMES: Readonly<Record<Panel, string>> = {
  ask: "Ask",
  paths: "Paths",
  gaps: "Gaps",
  measures: "Measures",
  compare: "Compare",
};

export const PANEL_HINTS: Readonly<Record<Panel, string>> = {
  ask: "Ask a question in plain words",
  paths: "How two nodes are connected, as a chain of evidence",
  gaps: "What these sources do not name, and where they contradict each other",
  measures: "Who stands between whom",
  compare: "Two pillars or sources side by side",
};

export const words = {
  analyse: "Analyse",
  more: (count: number) => `Show ${count.toLocaleString("en")} more`,
  close: (name: string) => `Close ${name}`,
  /** On a phone, `fold` reveals the view that the panel covers, and `unfold` the panel. */
  fold: (view: string) => `Show the ${view}`,
  unfold: (name: string) => `Show ${name}`,
} as const;
