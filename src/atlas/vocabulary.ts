/**
 * The closed vocabularies of the format, apart from its schema: the page needs the words at
 * once, and the schema (with zod) only when it compiles a file.
 */

/** Ways to look at an atlas; the first is a first visit's. */
export const VIEWS = ["map", "matrix", "table", "text"] as const;
export type View = (typeof VIEWS)[number];

/** Questions that a panel beside the view answers. */
export const PANELS = ["ask", "paths", "gaps", "measures", "compare"] as const;
export type Panel = (typeof PANELS)[number];

/** What a broker is to the two between whom it stands (Gould and Fernandez 1989). */
export const BROKER_ROLES = [
  "coordinator",
  "itinerant",
  "gatekeeper",
  "representative",
  "liaison",
] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** What nodes are grouped by where one asks who stands between groups. */
export const BROKERED = ["kinds", "pillars"] as const;
export type Brokered = (typeof BROKERED)[number];

/** What is measured of a node; of brokerage all of it, and each role by itself. */
export const MEASURES = [
  "in",
  "out",
  "betweenness",
  "cutpoint",
  "kinds",
  "kinds-coordinator",
  "kinds-itinerant",
  "kinds-gatekeeper",
  "kinds-representative",
  "kinds-liaison",
  "pillars",
  "pillars-coordinator",
  "pillars-itinerant",
  "pillars-gatekeeper",
  "pillars-representative",
  "pillars-liaison",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Ways in which the links themselves divide the nodes. */
export const GROUPINGS = ["community", "component"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ARRANGEMENTS = ["force", "pillars", "flow"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Whether a quote says a link outright or the annotator concludes it. */
export const BASES = ["stated", "implied"] as const;
export type Basis = (typeof BASES)[number];

/** How far what a quote says has come. */
export const STATUSES = ["inPlace", "underway", "intended", "claimed"] as const;
export type Status = (typeof STATUSES)[number];

/** How binding what a quote says is. */
export const FORCES = ["required", "encouraged", "permitted", "forbidden"] as const;
export type Force = (typeof FORCES)[number];

/** What a document is to the policy: the text itself, about it, or a translation of it. */
export const ROLES = ["primary", "secondary", "translation"] as const;
export type DocumentRole = (typeof ROLES)[number];

/** What a Scene that names no arrangement shows. */
export const DEFAULT_ARRANGEMENT: Arrangement = "force";
