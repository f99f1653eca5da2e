/**
 * How Cytoscape draws the elements: from the same measures as `picture`, so that the map stands
 * where the picture in the page stood. What a selection or the cursor adds is painted on the veil.
 */
import { LINE_HEIGHT } from "../../../../layout/boxes/index.ts";
import { BACK_ALPHA, type PictureColours } from "../../../../picture/paint/index.ts";
import {
  ARROW_SCALE,
  DASH,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  LINK_WIDTH,
  NODE_EDGE,
  TIP_GAP,
} from "../../../../picture/shapes/index.ts";

/** Filtered away. */
export const HIDDEN = "hidden";
/** Shown, but without a link left. */
export const BACK = "back";
/** In the colour of its relation's family. */
export const TINTED = "tinted";

/** A rule as Cytoscape takes it: its own types know no mapping to data. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

export function stylesheet(theme: PictureColours): readonly StyleRule[] {
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)",
        width: "data(width)",
        height: "data(height)",
        "border-width": NODE_EDGE,
        "border-color": theme.paper,
        "overlay-opacity": 0,
        "text-events": "yes",
      },
    },
    {
      selector: "node[label]",
      style: {
        label: "data(label)",
        color: theme.ink,
        "font-family": FONT_FAMILY,
        "font-size": "data(font)",
        "font-weight": FONT_WEIGHT,
        "line-height": LINE_HEIGHT,
        "text-wrap": "wrap",
        "text-max-width": "9999px",
        "text-halign": "data(halign)",
        "text-valign": "data(valign)",
        "text-margin-x": "data(marginX)",
        "text-margin-y": "data(marginY)",
        "text-outline-color": theme.paper,
        "text-outline-width": HALO,
      },
    },
    ...Object.entries(theme.kinds).map(([tone, colour]) => ({
      selector: `node[tone = "${tone}"]`,
      style: { "background-color": colour },
    })),
    {
      selector: "edge",
      style: {
        "curve-style": "data(curve)",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
        "edge-distances": "node-position",
        width: LINK_WIDTH,
        "line-color": theme.link,
        "line-style": "data(line)",
        "line-dash-pattern": [...DASH],
        "target-arrow-shape": "data(arrow)",
        "target-arrow-color": theme.link,
        "mid-target-arrow-shape": "data(bar)",
        "mid-target-arrow-color": theme.link,
        "arrow-scale": ARROW_SCALE,
        "target-distance-from-node": TIP_GAP,
        "overlay-opacity": 0,
      },
    },
    ...Object.entries(theme.families).map(([tone, colour]) => ({
      selector: `edge.${TINTED}[tone = "${tone}"]`,
      style: {
        "line-color": colour,
        "target-arrow-color": colour,
        "mid-target-arrow-color": colour,
      },
    })),
    { selector: `.${BACK}`, style: { opacity: BACK_ALPHA } },
    // Without a label box Cytoscape stumbles over the label of what does not show.
    { selector: `.${HIDDEN}`, style: { display: "none", "text-events": "no" } },
    // The disc that Cytoscape shows under a press on empty paper.
    { selector: "core", style: { "active-bg-opacity": 0, "active-bg-size": 0 } },
  ];
}
