/** The GUIDs of a REFI-QDA project: made from what each is of, so that the same atlas gives the same. */
import { textHash } from "../../atlas/files/index.ts";

/**
 * Digits of their own for a code and for the link that it belongs to: REFI-QDA can't code words to a
 * link, so a link's quotes are coded to a code whose GUID differs from the link's in this digit.
 */
const CODE = "8";
const LINK = "9";

/** The GUID of something, by what it is and its id. */
export function guidOf(what: string, id: string): string {
  return shaped(textHash(JSON.stringify([what, id])), CODE);
}

/** The GUID of a link by that of its code. */
export function linkGuid(codeGuid: string): string {
  return withDigit(codeGuid, LINK);
}

/** The GUID of the code that a link would have. */
export function linkCodeGuid(guid: string): string | undefined {
  return guid[14] === LINK ? withDigit(guid, CODE) : undefined;
}

function shaped(hex: string, digit: string): string {
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    digit + hex.slice(13, 16),
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}

function withDigit(guid: string, digit: string): string {
  return guid.slice(0, 14) + digit + guid.slice(15);
}

/** A GUID as it is compared: without braces, in small letters. */
export function normalGuid(guid: string | undefined): string {
  return (guid ?? "").replace(/[{}\s]/g, "").toLowerCase();
}
