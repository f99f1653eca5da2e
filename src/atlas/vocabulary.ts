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

/** Which way paths take links from where they begin: along their arrows, against them, or both. */
export const PATH_DIRECTIONS = ["out", "in", "any"] as const;
export type PathDirection = (typeof PATH_DIRECTIONS)[number];

/** Most steps of the paths that are all looked for; the shortest may be longer. */
export const PATH_STEPS_MAX = 5;

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
