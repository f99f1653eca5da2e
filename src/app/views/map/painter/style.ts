/**
 * Cytoscape's stylesheet: how nodes, links and their states look. It uses the measures of `picture`, so that the map matches the picture in
 * the page. Selection and cursor are painted on the veil instead.
 */
import { LINE_HEIGHT } from "../../../../layout/boxes/index.ts";
import { DIMMED_ALPHA, type PictureColours } from "../../../../picture/paint/index.ts";
import {
  ARROW_SCALE,
  DASH,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  NODE_EDGE,
  TIP_GAP,
} from "../../../../picture/shapes/index.ts";

/** Class of elements that the filters hide. */
export const HIDDEN = "hidden";
/** Class of nodes that are shown, but without a link left. */
export const DIMMED = "dimmed";
/** Class of links in the colour of their relation's family. */
export const TINTED = "tinted";

/** A rule of the stylesheet; Cytoscape's own types lack mappings to data. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** The stylesheet in the colours of a theme. */
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
        "control-point-weights": "data(part)",
        "edge-distances": "node-position",
        width: "data(width)",
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
    {
      selector: "edge[sweep]",
      style: {
        "loop-direction": "-45deg",
        "loop-sweep": "data(sweep)",
        "control-point-step-size": "data(reach)",
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
    { selector: `.${DIMMED}`, style: { opacity: DIMMED_ALPHA } },
    // Without a label box, Cytoscape fails on the labels of hidden elements.
    { selector: `.${HIDDEN}`, style: { display: "none", "text-events": "no" } },
    // Hides the disc that Cytoscape shows under a press on the background.
    { selector: "core", style: { "active-bg-opacity": 0, "active-bg-size": 0 } },
  ];
}
