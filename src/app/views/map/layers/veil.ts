/**
 * Paints the veil: a second canvas above Cytoscape's. It fades the whole with the colour of the
 * paper and paints the lit part again at full strength, so that no element is styled anew for a
 * selection.
 */
import type { Atlas } from "../../../../atlas/index.ts";
import {
  isChosen,
  type Lit,
  type LitLink,
  litNames,
  type NodeFigure,
  ringBody,
} from "../../../../picture/figures/index.ts";
import {
  type PictureColours,
  paintLink,
  paintLinks,
  paintNode,
  paintTitles,
  traceBody,
} from "../../../../picture/paint/index.ts";
import {
  CHOSEN_LINK,
  FADE,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  type RegionFigure,
  SHARED_LINK,
  type View,
} from "../../../../picture/shapes/index.ts";

/** Size of a link's name in CSS pixels, whatever the zoom. */
const NAME_SIZE = 10.5;

export interface Canvas {
  readonly context: CanvasRenderingContext2D;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

export interface VeilParts {
  readonly atlas: Atlas;
  readonly lit: Lit;
  /** Their titles lie above the links, which only a canvas over Cytoscape's can do. */
  readonly regions: readonly RegionFigure[];
  /** Of the names of links, in CSS pixels. */
  readonly nameSize?: number;
}

/** Whether anything was painted at all. */
export function paintVeil(
  { context, width, height, ratio }: Canvas,
  view: View,
  { atlas, lit, regions, nameSize = NAME_SIZE }: VeilParts,
  theme: PictureColours,
): boolean {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  toModel(context, view, ratio);
  paintTitles(context, regions, theme);
  if (lit.fades) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = FADE;
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, width, height);
    context.globalAlpha = 1;
    toModel(context, view, ratio);
  }
  const px = 1 / view.zoom;
  paintLit(context, lit, theme);
  for (const node of lit.nodes) paintMarked(context, node, lit, theme, px);
  for (const node of lit.marked) paintMarked(context, node, lit, theme, px);
  paintNames(context, atlas, lit, theme, nameSize * px);
  const parts = regions.length + lit.links.length + lit.nodes.length + lit.marked.length;
  return lit.fades || parts > 0;
}

/** Model units from here on, in step with Cytoscape's own canvas. */
export function toModel(
  context: CanvasRenderingContext2D,
  { zoom, pan }: View,
  ratio: number,
): void {
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
}

/** The lit links, those of one look at once, and over them those that are pointed at or selected. */
function paintLit(context: CanvasRenderingContext2D, lit: Lit, theme: PictureColours): void {
  const colourOf = ({ tone }: LitLink) => theme.families[tone] ?? theme.ink;
  const looks = new Map<string, LitLink[]>();
  const chosen: LitLink[] = [];
  for (const link of lit.links) {
    const look = `${link.tone} ${link.share}`;
    const alike = isChosen(link, lit) ? chosen : looks.get(look);
    if (alike) alike.push(link);
    else looks.set(look, [link]);
  }
  for (const alike of looks.values()) {
    const [first] = alike;
    if (!first) continue;
    const { weight, alpha } = SHARED_LINK[first.share ?? "first"];
    context.globalAlpha = alpha;
    paintLinks(context, alike, colourOf(first), weight);
  }
  context.globalAlpha = 1;
  for (const link of chosen) {
    paintLink(context, { ...link, dashed: false }, theme.paper, CHOSEN_LINK + 3);
    paintLink(context, link, colourOf(link), CHOSEN_LINK);
  }
}

/** A node in full, with the rings that it has under its label. */
function paintMarked(
  context: CanvasRenderingContext2D,
  node: NodeFigure,
  lit: Lit,
  theme: PictureColours,
  px: number,
): void {
  if (lit.hits.has(node.id)) ring(context, node, theme.accent, 2.25, 2.5, px);
  if (lit.selected.has(node.id)) ring(context, node, theme.ink, 2.25, 2.5, px);
  else if (node.id === lit.hover) ring(context, node, theme.ink, 2, 1.5, px);
  if (node.id === lit.cursor) ring(context, node, theme.accent, 5.25, 2, px);
  paintNode(context, node, theme);
}

/** A ring in the node's own shape, so far away from it and so wide in CSS pixels. */
function ring(
  context: CanvasRenderingContext2D,
  node: NodeFigure,
  colour: string,
  away: number,
  width: number,
  px: number,
): void {
  context.lineJoin = "round";
  context.lineWidth = width * px;
  context.strokeStyle = colour;
  context.beginPath();
  traceBody(context, ringBody(node, away * px));
  context.stroke();
}

function paintNames(
  context: CanvasRenderingContext2D,
  atlas: Atlas,
  lit: Lit,
  theme: PictureColours,
  size: number,
): void {
  context.font = `${FONT_WEIGHT} ${size}px ${FONT_FAMILY}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = (2 * HALO * size) / NAME_SIZE;
  context.strokeStyle = theme.paper;
  const width = (name: string) => context.measureText(name).width;
  for (const { text, x, y } of litNames(atlas, lit, size, width)) {
    context.strokeText(text, x, y);
    context.fillStyle = theme.quiet;
    context.fillText(text, x, y);
  }
}
