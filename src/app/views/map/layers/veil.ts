/**
 * Paints the veil, a canvas above the painter's: it fades the picture with the colour of the paper
 * and paints the lit part again at full strength, so that a selection restyles no element.
 */
import type { Atlas } from "../../../../atlas/index.ts";
import {
  type CountFigure,
  isChosen,
  type Lit,
  type LitLink,
  litNames,
  type NodeFigure,
  ringBody,
} from "../../../../picture/figures/index.ts";
import {
  type PictureColours,
  paintCounts,
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
  LIT_LINK,
  type RegionFigure,
  SHARED_LINK,
  type View,
} from "../../../../picture/shapes/index.ts";

/** Size of a link's name in CSS px, at any zoom. */
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
  /** Their titles lie above the links, which needs a canvas above the painter's. */
  readonly regions: readonly RegionFigure[];
  /** The numbers of counted links, which Cytoscape does not draw. */
  readonly counts: readonly CountFigure[];
  /** Size of the names of links, in CSS px. */
  readonly nameSize?: number;
}

/** Empties a canvas. */
export function clear({ context, width, height, ratio }: Canvas): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

/** Paints the veil; returns whether it painted anything. */
export function paintVeil(
  canvas: Canvas,
  view: View,
  { atlas, lit, regions, counts, nameSize = NAME_SIZE }: VeilParts,
  theme: PictureColours,
): boolean {
  const { context, width, height, ratio } = canvas;
  clear(canvas);
  toModel(context, view, ratio);
  const isLit = new Set(lit.links.map(({ id }) => id));
  const atRest = counts.filter(({ id }) => !isLit.has(id));
  paintCounts(context, atRest, theme);
  paintTitles(context, regions, theme);
  if (lit.dimsRest) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = FADE;
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, width, height);
    context.globalAlpha = 1;
    toModel(context, view, ratio);
    for (const { left, top, right, bottom } of lit.replaced) {
      context.fillRect(left - HALO, top - HALO, right - left + 2 * HALO, bottom - top + 2 * HALO);
    }
  }
  const px = 1 / view.zoom;
  paintLit(context, lit, theme);
  for (const node of lit.nodes) paintMarked(context, node, lit, theme, px);
  for (const node of lit.marked) paintMarked(context, node, lit, theme, px);
  const named = paintNames(context, atlas, lit, theme, nameSize * px);
  // What is lit and has its words needs no sign; the others keep theirs.
  const signs = counts.filter(({ id, isDenial }) => isLit.has(id) && !(isDenial && named.has(id)));
  paintCounts(context, signs, theme);
  const parts =
    counts.length + regions.length + lit.links.length + lit.nodes.length + lit.marked.length;
  return lit.dimsRest || parts > 0;
}

/** Sets the context to model units, aligned with the painter's canvas. */
export function toModel(
  context: CanvasRenderingContext2D,
  { zoom, pan }: View,
  ratio: number,
): void {
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
}

/**
 * Paints the lit links, batched by look, and on top those that are selected or under the pointer.
 */
function paintLit(context: CanvasRenderingContext2D, lit: Lit, theme: PictureColours): void {
  const colourOf = ({ tone }: LitLink) => theme.families[tone] ?? theme.ink;
  const looks = new Map<string, LitLink[]>();
  const chosen: LitLink[] = [];
  for (const link of lit.links) {
    const look = `${link.tone} ${link.share} ${link.width}`;
    const sameLook = isChosen(link, lit) ? chosen : looks.get(look);
    if (sameLook) sameLook.push(link);
    else looks.set(look, [link]);
  }
  for (const links of looks.values()) {
    const [first] = links;
    if (!first) continue;
    const { weight, alpha } = SHARED_LINK[first.share ?? "first"];
    context.globalAlpha = alpha;
    paintLinks(context, links, colourOf(first), weight);
  }
  context.globalAlpha = 1;
  for (const link of chosen) {
    const weight = link.width > 1 ? LIT_LINK : CHOSEN_LINK;
    paintLink(context, { ...link, dashed: false }, theme.paper, weight + 3 / link.width);
    paintLink(context, link, colourOf(link), weight);
  }
}

/** Paints a node in full, with its rings beneath its label. */
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

/** Paints a ring in the node's own shape; distance and width are in CSS px. */
function ring(
  context: CanvasRenderingContext2D,
  node: NodeFigure,
  colour: string,
  distance: number,
  width: number,
  px: number,
): void {
  context.lineJoin = "round";
  context.lineWidth = width * px;
  context.strokeStyle = colour;
  context.beginPath();
  traceBody(context, ringBody(node, distance * px));
  context.stroke();
}

function paintNames(
  context: CanvasRenderingContext2D,
  atlas: Atlas,
  lit: Lit,
  theme: PictureColours,
  size: number,
): ReadonlySet<string> {
  context.font = `${FONT_WEIGHT} ${size}px ${FONT_FAMILY}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = (2 * HALO * size) / NAME_SIZE;
  context.strokeStyle = theme.paper;
  const width = (name: string) => context.measureText(name).width;
  const names = litNames(atlas, lit, size, width);
  for (const { text, x, y } of names) {
    context.strokeText(text, x, y);
    context.fillStyle = theme.quiet;
    context.fillText(text, x, y);
  }
  return new Set(names.map(({ link }) => link.id));
}
