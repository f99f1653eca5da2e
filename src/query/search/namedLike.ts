/** Things whose names match a query, for lists that narrow while a name is typed. */
import { searchKey, searchTerms } from "./searchKey.ts";

/** A node, or anything else with a name, a short name and aliases. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
}

/**
 * The things with a name, short name or alias in which every word of the query begins some word, at
 * most `most`: first names equal to the query, then names that begin with it, then the rest; ties
 * in the order of `things`. An empty query returns the first ones.
 */
export function namedLike<T extends Named>(
  things: readonly T[],
  query: string,
  most: number,
): readonly T[] {
  const queryTerms = searchTerms(query);
  if (queryTerms.length === 0) return things.slice(0, most);
  const queryKey = searchKey(query).trim();
  const thingsByGrade: T[][] = [[], [], []];
  for (const thing of things) {
    const { name, short, aliases } = thing;
    const names = [name, ...(short === undefined ? [] : [short]), ...aliases];
    const grades = names.flatMap((alternative) => grade(alternative, queryKey, queryTerms) ?? []);
    if (grades.length > 0) thingsByGrade[Math.min(...grades)]?.push(thing);
  }
  return thingsByGrade.flat().slice(0, most);
}

/** 0: equal; 1: begins with the query; 2: has all its words; `undefined`: no match. */
function grade(name: string, queryKey: string, queryTerms: readonly string[]): number | undefined {
  const key = searchKey(name).trim();
  if (key === queryKey) return 0;
  if (key.startsWith(queryKey)) return 1;
  const terms = searchTerms(name);
  return queryTerms.every((term) => terms.some((word) => word.startsWith(term))) ? 2 : undefined;
}
