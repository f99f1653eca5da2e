/** Which relations the codebook lets begin at a term of a question, or lead to it. */
import type { Atlas } from "../../atlas/index.ts";
import type { Term } from "../../scene/index.ts";
import { lookup, typeKey } from "../visible/index.ts";
import { OPPOSITE } from "./grammar.ts";
import type { Following } from "./lexicon.ts";

/** Whether the codebook lets some node that the term speaks of stand at that end of a relation. */
export function allows(atlas: Atlas, { verb, direction }: Following, term: Term): boolean {
  if (verb.of !== "relation") return false;
  const relation = lookup(atlas).relations.get(verb.id);
  if (!relation) return false;
  if (term.of === "any") return true;
  const { from, to } = relation;
  const ends = direction === "out" ? from : direction === "in" ? to : [...from, ...to];
  const node = term.of === "node" ? lookup(atlas).nodes.get(term.id) : undefined;
  const kind = kindOf(atlas, term);
  const type = node ? typeKey(node.kind, node.type) : term.id;
  return ends.some((end) =>
    term.of === "kind" ? end.split("/")[0] === kind : end === kind || end === type,
  );
}

/** The same verb, followed from its other end. */
export function opposite({ verb, direction }: Following): Following {
  return { verb, direction: OPPOSITE[direction] };
}

/** The kind that a term is of, or is. */
export function kindOf(atlas: Atlas, term: Exclude<Term, { of: "any" }>): string | undefined {
  if (term.of === "node") return lookup(atlas).nodes.get(term.id)?.kind;
  return term.id.split("/")[0];
}
