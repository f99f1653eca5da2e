/** How much each fault of a drawing costs: as much as so many model units of link length. */

export interface Weights {
  /** Two links cross. */
  readonly crossing: number;
  /** A link runs under a node that is not one of its ends, or under that node's label. */
  readonly underNode: number;
  readonly underLabel: number;
  /** How near a link may pass a label, in model units: at most what it keeps from a node. */
  readonly labelMargin: number;
  /** A link runs under the label of one of its ends. */
  readonly ownLabel: number;
  /** Each model unit of a link's length, and of the length above `LONG` in addition. */
  readonly length: number;
  readonly long: number;
  /** Each model unit by which a link is too short for its mark, or several for a fan. */
  readonly short: number;
  /** Two links leave a node in the same direction. */
  readonly angle: number;
  /** Two boxes overlap or are nearer than `CLEARANCE`. */
  readonly overlap: number;
  /** Two boxes are nearer than `COMFORT`. */
  readonly near: number;
  /** Links run together up to a junction. */
  readonly junction: number;
  /** A link turns sharply at a junction: the difference of cosines. */
  readonly turn: number;
  /** Whether only crossings and lengths count, which are quick to compute. */
  readonly isOfLines?: true;
}

export const WEIGHTS: Weights = {
  crossing: 200,
  underNode: 220,
  underLabel: 120,
  labelMargin: 2,
  ownLabel: 40,
  length: 0.6,
  long: 0.5,
  short: 8,
  angle: 40,
  overlap: 400,
  near: 14,
  junction: 40,
  turn: 200,
};

/** For a part of an atlas: with fewer links each crossing is seen, and there is room for long ones. */
export const WEIGHTS_OF_PART: Weights = { ...WEIGHTS, crossing: 2000, length: 0.5, long: 0.4 };

/**
 * Where each node has a region, links are long: their length costs less, what they run under more. No
 * overlap is left for the last step to mend, which would have links cross.
 */
export const WEIGHTS_OF_REGIONS: Weights = {
  ...WEIGHTS,
  crossing: 450,
  underLabel: 250,
  underNode: 500,
  overlap: 3200,
  length: 0.3,
  long: 0.1,
};

/**
 * The same where nodes and names push each other apart with only a part of their force, `overlap` that of
 * overlaps and `share` that of all else but crossings and lengths: so lines pass where names will give way.
 */
export function pushing(share: number, overlap: number): Weights {
  const of = WEIGHTS_OF_REGIONS;
  return {
    ...of,
    underNode: share * of.underNode,
    underLabel: share * of.underLabel,
    ownLabel: share * of.ownLabel,
    angle: share * of.angle,
    near: share * of.near,
    overlap: overlap * of.overlap,
  };
}

/** Where links may run in bundles: so they find ways between names and nodes, which is asked for. */
export const WEIGHTS_OF_BUNDLES: Weights = {
  ...WEIGHTS_OF_REGIONS,
  crossing: 1800,
  underLabel: 1900,
  underNode: 1400,
};

/** Of the lines alone, as if nodes had no size and no names. */
export const WEIGHTS_OF_LINES: Weights = {
  crossing: 450,
  underNode: 0,
  underLabel: 0,
  labelMargin: 0,
  ownLabel: 0,
  length: 0.2,
  long: 0,
  short: 0,
  angle: 0,
  overlap: 0,
  near: 0,
  junction: 0,
  turn: 0,
  isOfLines: true,
};
