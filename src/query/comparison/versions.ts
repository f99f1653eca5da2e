/**
 * Versions of a source that an atlas keeps both of: a claim holds before if words of an older version state
 * it, and after if words of the newest do. The format says no more than which document replaces which.
 */
import type { Atlas } from "../../atlas/index.ts";
import { memo } from "../visible/index.ts";

export const TIMES = ["before", "after"] as const;
export type Time = (typeof TIMES)[number];

/** An older version and the one that replaces it, by their ids. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

type Documents = Pick<Atlas, "documents">;

/** The versions that an atlas keeps both of, in its order. */
export function versionsIn({ documents }: Documents): readonly Versions[] {
  const ids = new Set(documents.map(({ id }) => id));
  return documents.flatMap(({ id, replaces }) =>
    replaces !== undefined && ids.has(replaces) ? [{ before: replaces, after: id }] : [],
  );
}

/** Whether a document came to replace another, at once or over others between. */
export function isNewerThan({ documents }: Documents, newer: string, older: string): boolean {
  const replaced = new Map(documents.map(({ id, replaces }) => [id, replaces]));
  const seen = new Set<string>();
  for (let at = replaced.get(newer); at !== undefined && !seen.has(at); at = replaced.get(at)) {
    if (at === older) return true;
    seen.add(at);
  }
  return false;
}

/** Whether each document with versions is an older one or the newest, by its id. */
const timesIn = memo((atlas: Atlas): ReadonlyMap<string, Time> => {
  const pairs = versionsIn(atlas);
  return new Map<string, Time>([
    ...pairs.map(({ after }) => [after, "after"] as const),
    ...pairs.map(({ before }) => [before, "before"] as const),
  ]);
});

/** When a claim holds; never, if no words of a source with versions state it. */
export function timesOf(
  atlas: Atlas,
  { documents }: { readonly documents: readonly string[] },
): readonly Time[] {
  const times = timesIn(atlas);
  return TIMES.filter((time) => documents.some((id) => times.get(id) === time));
}
