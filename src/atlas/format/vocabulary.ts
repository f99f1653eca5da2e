/**
 * The closed vocabularies of the format, apart from its schema: the page needs the words at
 * once, and the schema (with zod) only when it compiles a file.
 */

/** Longest id. */
export const ID_MAX = 80;

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

/** Who can have written a document: the name of a person has parts, that of a body has none. */
export const AUTHOR_KINDS = ["person", "body"] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];
