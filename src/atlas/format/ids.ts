/** Makes ids from names. */
import { ID_MAX, ID_PATTERN } from "./vocabulary.ts";

/** An id made from a name: groups of lower-case letters and digits; `otherwise` if it has none. */
export function idFrom(name: string, otherwise: string): string {
  const id = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ID_MAX)
    .replace(/^-+|-+$/g, "");
  return ID_PATTERN.test(id) ? id : otherwise;
}

/** The id itself or, if it is used, with the first number that makes it a free one. */
export function freeId(id: string, used: { has(id: string): boolean }): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) {
    free = `${id.slice(0, ID_MAX - 5).replace(/-+$/, "")}-${number}`;
  }
  return free;
}
