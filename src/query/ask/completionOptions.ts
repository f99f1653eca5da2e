/** The phrases of an atlas that can complete a question: terms and verbs, likely ones first. */
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, type Question, type Term } from "../../scene/index.ts";
import { type DirectedVerb, directedVerbKey, lexicon } from "../lexicon/index.ts";
import { lookup, typeKey } from "../visible/index.ts";
import { OPPOSITE } from "./reading.ts";

/** The part of a question that a completion adds. */
export type CompletionSort =
  | "any"
  | "kind"
  | "type"
  | "node"
  | "relation"
  | "family"
  | "pillar"
  | "section"
  | "quality"
  | "joint";

/** A phrase that could come next. */
export interface Option {
  readonly text: string;
  readonly sort: CompletionSort;
  readonly kind?: string | undefined;
  /** Put before it if it replaces no typed words: "that ". */
  readonly prefix?: string;
}

/** Kinds, anything, types and nodes, of each those that fit first; then short names and aliases. */
export function termOptions(
  atlas: Atlas,
  form: "one" | "many",
  fits: (term: Term) => boolean = () => true,
): readonly Option[] {
  const { terms, formsOfTerm: formsOf } = lexicon(atlas);
  const { nodes } = lookup(atlas);
  const option = (term: Term): Option => {
    const text = formsOf(term)[form];
    if (term.of === "any") return { text, sort: "any" };
    return { text, sort: term.of, kind: kindOf(atlas, term) };
  };
  const ordered = (list: readonly Term[]) => [
    ...list.filter(fits).map(option),
    ...list.filter((term) => !fits(term)).map(option),
  ];
  const kinds = atlas.kinds.map(({ id }): Term => ({ of: "kind", id }));
  const types = [...lookup(atlas).types.keys()].map((id): Term => ({ of: "type", id }));
  const nodeTerms = atlas.nodes.map(({ id }): Term => ({ of: "node", id }));
  const otherNames = terms.phrases.flatMap(({ value, text, isCanonical }): Option[] =>
    isCanonical || value.of !== "node"
      ? []
      : [{ text, sort: "node", kind: nodes.get(value.id)?.kind }],
  );
  const anything = form === "many" ? [option(ANYTHING)] : [];
  return [...ordered(kinds), ...anything, ...ordered(types), ...ordered(nodeTerms), ...otherNames];
}

/** All verbs in one form: first those that the codebook allows after the term, then the rest. */
export function verbOptions(atlas: Atlas, term: Term, form: "one" | undefined): readonly Option[] {
  const { formsOfVerb } = lexicon(atlas);
  const isMany = term.of === "kind" || term.of === "type";
  return sortedVerbs(atlas, (verb) => allows(atlas, verb, term)).map((value) => ({
    text: formsOfVerb(value)[form ?? (isMany ? "many" : "one")],
    sort: sortOf(value),
  }));
}

/** The verbs after "do not", or, if `isBeing`, after "are not". */
export function deniedOptions(
  atlas: Atlas,
  isBeing: boolean,
  question: Question,
): readonly Option[] {
  const { deniedVerb } = lexicon(atlas);
  const term = lastTerm(question);
  return sortedVerbs(atlas, (verb) => allows(atlas, verb, term)).flatMap((value): Option[] => {
    const [, being, rest = ""] = /^(are|do) not (.*)$/su.exec(deniedVerb(value, true)) ?? [];
    return (being === "are") === isBeing ? [{ text: rest, sort: sortOf(value) }] : [];
  });
}

/** The verbs for which the doer is the subject and `to` the object. */
export function activeOptions(atlas: Atlas, doer: Term, to: Term): readonly Option[] {
  const { formsOfVerb } = lexicon(atlas);
  const fits = (verb: DirectedVerb) =>
    allows(atlas, verb, doer) && allows(atlas, opposite(verb), to);
  return sortedVerbs(atlas, fits)
    .filter(({ direction }) => direction !== "in")
    .map((value) => ({ text: formsOfVerb(value).one, sort: sortOf(value) }));
}

/** The canonical verbs, those that fit first. */
function sortedVerbs(atlas: Atlas, fits: (verb: DirectedVerb) => boolean): readonly DirectedVerb[] {
  const canonical = lexicon(atlas).verbs.phrases.filter(({ isCanonical }) => isCanonical);
  const values = new Map(canonical.map(({ value }) => [directedVerbKey(value), value]));
  const list = [...values.values()];
  return [...list.filter(fits), ...list.filter((verb) => !fits(verb))];
}

function sortOf({ verb }: DirectedVerb): CompletionSort {
  return verb.of;
}

/** The term from which the next step of a question leads. */
export function lastTerm({ steps, subject }: Question): Term {
  return steps.at(-1)?.term ?? subject;
}

/** Whether the codebook allows some node of the term at the end from which the verb leads. */
export function allows(atlas: Atlas, { verb, direction }: DirectedVerb, term: Term): boolean {
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

/** The same verb, seen from its other end. */
export function opposite({ verb, direction }: DirectedVerb): DirectedVerb {
  return { verb, direction: OPPOSITE[direction] };
}

/** The id of the kind that a term is, or belongs to. */
export function kindOf(atlas: Atlas, term: Exclude<Term, { of: "any" }>): string | undefined {
  if (term.of === "node") return lookup(atlas).nodes.get(term.id)?.kind;
  return term.id.split("/")[0];
}
