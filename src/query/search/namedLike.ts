/** Things by their names, for choosing one while its name is typed. */
import { searchKey, searchTerms } from "./searchKey.ts";

/** What can be chosen: a node, or what has a name as a node has one. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
}

/**
 * Those whose name, short name or alias holds every word of the query as the beginning of one of
 * its own, at most `most`: first those called just so, then those whose name begins so, then the
 * rest; ties in the given order. An empty query gives the first ones.
 */
export function named<T extends Named>(
  things: readonly T[],
  query: string,
  most: number,
): readonly T[] {
  const wanted = searchTerms(query);
  if (wanted.length === 0) return things.slice(0, most);
  const whole = searchKey(query).trim();
  const graded: T[][] = [[], [], []];
  for (const thing of things) {
    const { name, short, aliases } = thing;
    const names = [name, ...(short === undefined ? [] : [short]), ...aliases];
    const grades = names.flatMap((one) => grade(one, whole, wanted) ?? []);
    if (grades.length > 0) graded[Math.min(...grades)]?.push(thing);
  }
  return graded.flat().slice(0, most);
}

/** 0 called just so, 1 begins so, 2 has all the words; `undefined` where it does not. */
function grade(name: string, whole: string, wanted: readonly string[]): number | undefined {
  const folded = searchKey(name).trim();
  if (folded === whole) return 0;
  if (folded.startsWith(whole)) return 1;
  const own = searchTerms(name);
  return wanted.every((term) => own.some((word) => word.startsWith(term))) ? 2 : undefined;
}
