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

/** Named in every compiled atlas; a test holds that it is the package's version. */
export const COMPILER = "policy-atlas 0.1.0";

const SAFE = ["http:", "https:", "mailto:"];

/**
 * The address as a browser reads it, where it may be followed from wherever it stands; `undefined`
 * for any other scheme (`javascript:`, `file:`) and for what needs a page to start from, such as
 * `//host`, which opens a foreign disk from a file on a disk.
 */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return SAFE.includes(protocol) ? href : undefined;
}
