/** What a value of a facet is called. */
import { BASES, FORCES, STATUSES } from "../../atlas/vocabulary.ts";
import type { Lookup } from "../../graph/lookup.ts";
import type { Facet } from "../../graph/sieve.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "./words.ts";

export function valueName(ids: Lookup, facet: Facet, value: string): string {
  return name(ids, facet, value) ?? value;
}

function name(ids: Lookup, facet: Facet, value: string): string | undefined {
  switch (facet) {
    case "documents":
      return ids.documents.get(value)?.title;
    case "basis":
      return pick(BASES, BASIS_WORDS, value);
    case "statuses":
      return pick(STATUSES, STATUS_WORDS, value);
    case "forces":
      return pick(FORCES, FORCE_WORDS, value);
    default:
      return ids[facet].get(value)?.name;
  }
}

function pick<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  value: string,
): string | undefined {
  const known = values.find((one) => one === value);
  return known && names[known];
}
