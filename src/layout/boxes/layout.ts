/**
 * The types of a layout: positions of nodes, and lines and sides of their labels. One model unit
 * is one CSS pixel in the pane that the layout was made for, so a label's size in model units is
 * its size on a first visit.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import type { Arrangement } from "../../scene/index.ts";
import type { Bundles } from "./bundles.ts";

export type Aspect = "wide" | "tall";

/** The panes for which positions are computed, in CSS pixels. */
export const PANES: Readonly<Record<Aspect, { readonly width: number; readonly height: number }>> =
  {
    wide: { width: 1150, height: 780 },
    tall: { width: 390, height: 600 },
  };

export type LabelSide = "below" | "above" | "left" | "right";

/** A label broken into lines, and the side of its node on which it stands. */
export interface Label {
  readonly lines: readonly string[];
  readonly side: LabelSide;
  /** Width of its widest line, in model units. */
  readonly width: number;
  /** How far it stands right of the middle (below), or below it (beside), where it was moved aside for others. */
  readonly shift?: number;
}

/** Centre of a node, and its label; a few nodes get none because it would overlap. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly label: Label | undefined;
}

/** A named part of the picture: a pillar's region, or a kind's column in the flow. */
export interface Region {
  /** Pillar or kind id. */
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Positions of all nodes of an atlas in one arrangement, for one pane. */
export interface Layout {
  readonly aspect: Aspect;
  readonly arrangement: Arrangement;
  /** Label font size in model units. */
  readonly fontSize: number;
  readonly nodes: Readonly<Record<string, Placement>>;
  readonly regions: readonly Region[];
  /** Links that run together, where there is little room between names. */
  readonly bundles?: Bundles;
  /** The box around everything drawn (nodes, labels, regions), which "fit" shows. */
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export type Layouts = Readonly<Record<Aspect, Readonly<Record<Arrangement, Layout>>>>;

/** What a build hands to the page, so that nothing is compiled or laid out before the first paint. */
export interface BuiltAtlas {
  readonly atlas: Atlas;
  readonly layouts: Layouts;
  /** Those of its `notes.json`: of one's own atlas, or of a published one whose makers chose so. */
  readonly notes?: OwnNotes;
}

/** Width of `text` in the map's label font (Inter, weight 500) at `size`, in the same unit as `size`. */
export type MeasureText = (text: string, size: number) => number;
