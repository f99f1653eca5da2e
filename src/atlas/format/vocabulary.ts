/**
 * The parts of the format that need no schema: closed vocabularies, version and safe addresses. The
 * page needs these at once, but the schema (with zod) only when it compiles a file.
 */

/** Longest id, in UTF-16 code units. */
export const ID_MAX = 80;
/** All ids: lower-case letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A document's relation to the policy: the text itself, a text about it, or a translation. */
export const ROLES = ["primary", "secondary", "translation"] as const;
export type DocumentRole = (typeof ROLES)[number];

/** Who wrote a document: a person's name has parts, an organisation's has none. */
export const AUTHOR_KINDS = ["person", "body"] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/**
 * Callouts of a step: the sides of what they point to on which an author may put them, how many a step
 * has, and how long their texts are, in UTF-16 code units, so that they are read at a glance.
 */
export const CALLOUT_SIDES = ["above", "right", "below", "left"] as const;
export const CALLOUTS_MAX = 4;
export const CALLOUT_TEXT_MAX = 90;

/** Recorded in every compiled atlas; a test checks that it is the package's version. */
export const COMPILER = "policy-atlas 0.1.0";

/** Schemes of addresses that may be opened, cited and passed on; no others leave the program. */
const SAFE = ["http:", "https:", "mailto:"];

/**
 * The address as a browser reads it, if it is safe to follow; `undefined` for other schemes
 * (`javascript:`, `file:`) and for relative addresses such as `//host`, which opens a remote disk
 * if the page is a local file.
 */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return SAFE.includes(protocol) ? href : undefined;
}

/** What a new atlas says of its coverage, until its author does. */
export const NOTHING_ANNOTATED = "Nothing has been annotated yet.";
