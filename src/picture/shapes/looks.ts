/** Line widths, sizes and fonts that the map, SVG, canvas and slides share, in model units. */

/** Font of the labels: the one that the layout measured. */
export const FONT_FAMILY = '"Inter Variable", system-ui, sans-serif';
export const FONT_WEIGHT = 500;
/** Weight of a family's letter on its links and in the legend. */
export const LETTER_WEIGHT = 750;
/** How far the font reaches below its baseline, in font sizes. */
export const DESCENT = 0.2412;
/** Halo in the colour of paper around letters, so that no line crosses them out. */
export const HALO = 2;

export const LINK_WIDTH = 1;
/** Edge in the colour of paper around a node, which sets it off from lines and nodes below. */
export const NODE_EDGE = 1.5;
/** Dash and gap of an implied link. */
export const DASH: readonly [number, number] = [5, 3.5];
/** Free space between an arrowhead's tip and its node. */
export const TIP_GAP = 1.5;
/** Cytoscape's `arrow-scale`. */
export const ARROW_SCALE = 0.72;

/** Share of their opacity that things lose when they are not lit. */
export const FADE = 0.8;
/** Widths of lit and of selected links, as multiples of a link's at rest. */
export const LIT_LINK = 1.5;
export const CHOSEN_LINK = 2.75;

/** Cytoscape's size of an arrowhead on a link of this width, which is the unit of its shapes. */
export function arrowSize(width: number): number {
  return Math.max((LINK_WIDTH * width * 13.37) ** 0.9, 29) * ARROW_SCALE;
}
/** From an arrowhead's tip to its other end. */
export const ARROW_LENGTH = 0.3 * arrowSize(1);
/** Distance from an arrowhead's tip to the end of its line, as in Cytoscape. */
export const ARROW_INSET = 2 * LINK_WIDTH * ARROW_SCALE;

/** Title of a region: its size, and the start of its baseline relative to the region's corner. */
export const TITLE_SIZE = 11.5;
export const TITLE_WEIGHT = 600;
export const TITLE_AT = { x: 9, y: 16 };
export const REGION_LINE = 1;
export const REGION_RADIUS = 6;
