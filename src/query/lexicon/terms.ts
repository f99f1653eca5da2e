/** Finds the terms and verbs that a question about an atlas can use, by their keys. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { ANY_LINK, ANYTHING, type StepDirection, type Term, type Verb } from "../../scene/index.ts";
import { lookup, splitKey, typeKey } from "../visible/index.ts";

/** The term with a key such as `kind:actor`; `undefined` if the atlas has none. */
export function termOf(atlas: Atlas, key: string): Term | undefined {
  const [of, id] = splitKey(key);
  const { kinds, types, nodes } = lookup(atlas);
  if (key === "any") return ANYTHING;
  if (of === "kind" && kinds.has(id)) return { of, id };
  if (of === "type" && types.has(id)) return { of, id };
  if (of === "node" && nodes.has(id)) return { of, id };
  return undefined;
}

/** The verb with a key such as `relation:funds`; `undefined` if the atlas has none. */
export function verbOf(atlas: Atlas, key: string): Verb | undefined {
  const [of, id] = splitKey(key);
  const { relations, families } = lookup(atlas);
  if (key === "any") return ANY_LINK;
  if (of === "relation" && relations.has(id)) return { of, id };
  if (of === "family" && families.has(id)) return { of, id };
  return undefined;
}

/** The directions in which a verb can be followed; a symmetric relation has only one. */
export function directionsOf(atlas: Atlas, verb: Verb): readonly StepDirection[] {
  if (verb.of !== "relation") return ["both", "out", "in"];
  return lookup(atlas).relations.get(verb.id)?.symmetric === true ? ["both"] : ["out", "in"];
}

/** Whether a node is one of those that a term stands for. */
export function termIncludes(term: Term, node: AtlasNode): boolean {
  switch (term.of) {
    case "any":
      return true;
    case "kind":
      return node.kind === term.id;
    case "type":
      return typeKey(node.kind, node.type) === term.id;
    case "node":
      return node.id === term.id;
  }
}
