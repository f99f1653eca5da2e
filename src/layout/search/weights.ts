/** How much each fault of a drawing costs: as much as so many model units of link length. */

export interface Weights {
  /** Two links cross. */
  readonly crossing: number;
  /** A link runs under a node that is not one of its ends, or under that node's label. */
  readonly underNode: number;
  readonly underLabel: number;
  /** A link runs under the label of one of its ends. */
  readonly ownLabel: number;
  /** Each model unit of a link's length, and of the length above `LONG` in addition. */
  readonly length: number;
  readonly long: number;
  /** Two links leave a node in the same direction. */
  readonly angle: number;
  /** Two boxes overlap or are nearer than `CLEARANCE`. */
  readonly overlap: number;
  /** Two boxes are nearer than `COMFORT`. */
  readonly near: number;
}

export const WEIGHTS: Weights = {
  crossing: 200,
  underNode: 220,
  underLabel: 120,
  ownLabel: 40,
  length: 0.6,
  long: 0.5,
  angle: 40,
  overlap: 400,
  near: 14,
};
