/** Measures of the picture that every way of drawing it shares, in model units. */

/** Font of the labels: the one whose widths the layout measured. */
export const FONT_FAMILY = '"Inter Variable", system-ui, sans-serif';
export const FONT_WEIGHT = 500;
/** Of a family's letter on its links and in the legend. */
export const LETTER_WEIGHT = 750;
/** How far the font reaches below its baseline, in font sizes. */
export const DESCENT = 0.2412;
/** Paper kept free around a label's letters, so that a line under it does not cross them out. */
export const HALO = 2;

export const LINK_WIDTH = 1;
/** Paper around a node, so that what it stands on stays apart from it. */
export const NODE_EDGE = 1.5;
/** Dash and gap of an implied link. */
export const DASH: readonly [number, number] = [5, 3.5];
/** Free space between an arrowhead's tip and the node that it points at. */
export const TIP_GAP = 1.5;
/** Cytoscape's `arrow-scale`. */
export const ARROW_SCALE = 0.72;

/** How much of what is not lit is taken away: four fifths. */
export const FADE = 0.8;
/** Widths of lit and of selected links against a link's at rest. */
export const LIT_LINK = 1.5;
export const CHOSEN_LINK = 2.75;

/** Distance between the control points of two neighbouring links that join the same two nodes. */
export const BEND = 30;
/** Reach of a self-loop. */
export const LOOP = 24;

/** Cytoscape's size of an arrowhead: its shapes are drawn in units of it. */
export const ARROW_SIZE = Math.max((LINK_WIDTH * 13.37) ** 0.9, 29) * ARROW_SCALE;
/** How far before its tip a line with an arrowhead ends, as Cytoscape has it. */
export const ARROW_INSET = 2 * LINK_WIDTH * ARROW_SCALE;

/** Title of a region: size, and where its baseline begins from the region's corner. */
export const TITLE_SIZE = 11.5;
export const TITLE_WEIGHT = 600;
export const TITLE_AT = { x: 9, y: 16 };
export const REGION_LINE = 1;
export const REGION_RADIUS = 6;
