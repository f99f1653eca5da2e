/** What a slide's map consists of: nodes with their names or numbers, regions, and ends of links. */
import type { AtlasNode } from "../../../atlas/index.ts";
import type { Body, Box } from "../../../geometry/index.ts";
import type { End } from "../../../pptx/index.ts";
import type { CalloutFigure } from "../../callouts/index.ts";

export interface MapLabel {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: "left" | "center" | "right";
}

export interface MapNode {
  readonly node: AtlasNode;
  readonly body: Body;
  /** Whether it is part of what the slide is about, not of what surrounds it. */
  readonly isMain: boolean;
  /** Its name, or the number under which the next slide lists it. */
  readonly label: MapLabel;
  readonly number: number | undefined;
}

export interface MapRegion {
  readonly title: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly titleBox: Box;
}

export interface SlideMap {
  readonly nodes: readonly MapNode[];
  readonly regions: readonly MapRegion[];
  readonly callouts: readonly SlideCallout[];
  /** Font size of the names. */
  readonly size: number;
  /** Nodes that the Scene shows and the slide does not. */
  readonly leftOut: number;
  readonly isLit: boolean;
}

/** A callout with the ends of its connector. */
export interface SlideCallout extends CalloutFigure {
  readonly tail: LinkEnds;
}

/** Places the callouts of a step on a drawing. */
export type CalloutsOn = (drawing: Pick<SlideMap, "nodes" | "regions">) => readonly SlideCallout[];

/** The two ends of a link on the slide. */
export interface LinkEnds {
  readonly from: End;
  readonly to: End;
}
