/**
 * The Scene: a small plain value that describes all that is shown. The URL is a Scene, and so is a
 * step of a briefing. What it holds is written in sceneParts.ts, part by part.
 */
import type { PANELS, SceneValues, VIEWS } from "./sceneParts.ts";

export type { Camera, SortKey } from "./fields.ts";
export type { Arrangement } from "./sceneVocabulary.ts";

export type View = (typeof VIEWS)[number];
export type Panel = (typeof PANELS)[number];

/** A step of a briefing that is being presented; steps count from 1. */
export interface PlayedStep {
  readonly briefing: string;
  readonly step: number;
}

/** A complete Scene of an atlas. */
export interface Scene extends SceneValues {
  /** The id of the atlas shown. */
  readonly atlas: string;
  /** The step that is being presented, if any. */
  readonly play: PlayedStep | undefined;
}

export type Filters = Scene["filters"];
/** The facets that hold lists of values. */
export type Facet = Exclude<keyof Filters, "atLeast" | "hideUnlinked" | ByHand>;
/** The lists of nodes that are hidden or kept by hand. */
export type ByHand = "hidden" | "kept";
/** A complete search of the Paths panel. */
export type PathsChoice = Scene["paths"];
export type TableChoice = Scene["table"];
/** What the matrix counts, and how it shows it. */
export type MatrixChoice = Scene["matrix"];
/** What the Text view shows beside the filters and the selection. */
export type TextChoice = Scene["text"];
export type MeasuresChoice = Scene["measures"];
