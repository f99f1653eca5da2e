/** What the parts of a question may be in an atlas. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { ANY_LINK, ANYTHING, type StepDirection, type Term, type Verb } from "../../scene/index.ts";
import { lookup, typeKey } from "../visible/index.ts";

/** The part of a question that a key names in an atlas; `undefined` where it names none. */
export function termOf(atlas: Atlas, key: string): Term | undefined {
  const [of, id] = parted(key);
  const { kinds, types, nodes } = lookup(atlas);
  if (key === "any") return ANYTHING;
  if (of === "kind" && kinds.has(id)) return { of, id };
  if (of === "type" && types.has(id)) return { of, id };
  if (of === "node" && nodes.has(id)) return { of, id };
  return undefined;
}

export function verbOf(atlas: Atlas, key: string): Verb | undefined {
  const [of, id] = parted(key);
  const { relations, families } = lookup(atlas);
  if (key === "any") return ANY_LINK;
  if (of === "relation" && relations.has(id)) return { of, id };
  if (of === "family" && families.has(id)) return { of, id };
  return undefined;
}

function parted(key: string): readonly [of: string, id: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon), key.slice(colon + 1)];
}

/** The ways that a verb can be followed; a symmetric relation has but one. */
export function directionsOf(atlas: Atlas, verb: Verb): readonly StepDirection[] {
  if (verb.of !== "relation") return ["both", "out", "in"];
  return lookup(atlas).relations.get(verb.id)?.symmetric === true ? ["both"] : ["out", "in"];
}

/** Whether a node is one of those that the term speaks of. */
export function isOf(term: Term, node: AtlasNode): boolean {
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
