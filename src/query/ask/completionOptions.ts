/** The phrases of an atlas from which a question is made: who and what, and what they do. */
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, type Question, type Term } from "../../scene/index.ts";
import { lookup, typeKey } from "../visible/index.ts";
import { OPPOSITE } from "./grammar.ts";
import { type Following, followingKey, lexicon } from "./lexicon.ts";

/** What sort of thing a completion adds. */
export type CompletionSort =
  | "any"
  | "kind"
  | "type"
  | "node"
  | "relation"
  | "family"
  | "pillar"
  | "quality";

/** A phrase that could come next, and the words that it would take the place of. */
export interface Option {
  readonly text: string;
  readonly sort: CompletionSort;
  readonly kind?: string | undefined;
  /** What stands before it where it takes the place of nothing: "that". */
  readonly before?: string;
}

/** Kinds, anything, types, nodes: of each, those that fit first. Short names and aliases after. */
export function termOptions(
  atlas: Atlas,
  form: "one" | "many",
  fits: (term: Term) => boolean = () => true,
): readonly Option[] {
  const { terms, term: formsOf } = lexicon(atlas);
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
  const named = atlas.nodes.map(({ id }): Term => ({ of: "node", id }));
  const others = terms.phrases.flatMap(({ value, text, written }): Option[] =>
    written || value.of !== "node" ? [] : [{ text, sort: "node", kind: nodes.get(value.id)?.kind }],
  );
  const anything = form === "many" ? [option(ANYTHING)] : [];
  return [...ordered(kinds), ...anything, ...ordered(types), ...ordered(named), ...others];
}

/** All verbs in one form: what the codebook lets the term do, then all else. */
export function verbOptions(atlas: Atlas, term: Term, form: "one" | undefined): readonly Option[] {
  const { following } = lexicon(atlas);
  const isMany = term.of === "kind" || term.of === "type";
  return sortedFollowings(atlas, (one) => allows(atlas, one, term)).map((value) => ({
    text: following(value)[form ?? (isMany ? "many" : "one")],
    sort: sortOf(value),
  }));
}

/** After "do not" the plain verbs, after "are not" those with "are". */
export function deniedOptions(
  atlas: Atlas,
  isBeing: boolean,
  question: Question,
): readonly Option[] {
  const { denied } = lexicon(atlas);
  const term = lastTerm(question);
  return sortedFollowings(atlas, (one) => allows(atlas, one, term)).flatMap((value): Option[] => {
    const [, being, rest = ""] = /^(are|do) not (.*)$/su.exec(denied(value, true)) ?? [];
    return (being === "are") === isBeing ? [{ text: rest, sort: sortOf(value) }] : [];
  });
}

/** What the named one does, to the term before it. */
export function activeOptions(atlas: Atlas, doer: Term, to: Term): readonly Option[] {
  const { following } = lexicon(atlas);
  const fits = (one: Following) => allows(atlas, one, doer) && allows(atlas, opposite(one), to);
  return sortedFollowings(atlas, fits)
    .filter(({ direction }) => direction !== "in")
    .map((value) => ({ text: following(value).one, sort: sortOf(value) }));
}

function sortedFollowings(
  atlas: Atlas,
  fits: (following: Following) => boolean,
): readonly Following[] {
  const all = lexicon(atlas).followings.phrases.filter(({ written }) => written);
  const values = new Map(all.map(({ value }) => [followingKey(value), value]));
  const list = [...values.values()];
  return [...list.filter(fits), ...list.filter((one) => !fits(one))];
}

function sortOf({ verb }: Following): CompletionSort {
  return verb.of;
}

/** What the next step of a question sets out from. */
export function lastTerm({ steps, subject }: Question): Term {
  return steps.at(-1)?.term ?? subject;
}

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
