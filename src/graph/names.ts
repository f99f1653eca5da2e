/** Nodes by their names, for choosing one while its name is typed. */
import type { AtlasNode } from "../atlas/atlas.ts";
import { fold, terms } from "./fold.ts";

/**
 * The nodes whose name, short name or alias holds every word of the query as the beginning of one
 * of its own, at most `most`: first those called just so, then those whose name begins so, then
 * the rest; ties in the given order. An empty query gives the first ones.
 */
export function nodesNamed(
  nodes: readonly AtlasNode[],
  query: string,
  most: number,
): readonly AtlasNode[] {
  const wanted = terms(query);
  if (wanted.length === 0) return nodes.slice(0, most);
  const whole = fold(query).trim();
  const graded: AtlasNode[][] = [[], [], []];
  for (const node of nodes) {
    const names = [node.name, ...(node.short === undefined ? [] : [node.short]), ...node.aliases];
    const grades = names.flatMap((name) => grade(name, whole, wanted) ?? []);
    if (grades.length > 0) graded[Math.min(...grades)]?.push(node);
  }
  return graded.flat().slice(0, most);
}

/** 0 called just so, 1 begins so, 2 has all the words; `undefined` where it does not. */
function grade(name: string, whole: string, wanted: readonly string[]): number | undefined {
  const folded = fold(name).trim();
  if (folded === whole) return 0;
  if (folded.startsWith(whole)) return 1;
  const own = terms(name);
  return wanted.every((term) => own.some((word) => word.startsWith(term))) ? 2 : undefined;
}
