/** What each fault costs, in model units of link length. */
export interface Weights {
  /** Two links cross. */
  readonly crossing: number;
  /** A link runs under a node that is not its end, or under that node's label. */
  readonly underNode: number;
  readonly underLabel: number;
  /** A link runs under the label of its own end. */
  readonly ownLabel: number;
  /** Each model unit of a link's length, and more for each above `long`. */
  readonly length: number;
  readonly long: number;
  /** Two links leave a node in the same direction. */
  readonly angle: number;
  /** Two boxes overlap, or are nearer than `CLEARANCE`. */
  readonly overlap: number;
  /** Two boxes are nearer than `COMFORT`. */
  readonly near: number;
}
