/** The links that selected words likely state: their ends, a relation, and how the words state them. */
import type { Force, Status } from "../atlas/attributes/index.ts";
import type { Atlas, AtlasNode, Document, Relation } from "../atlas/index.ts";
import { contains, isNamedIn, nameKey, overlaps, type Range } from "../atlas/text/index.ts";
import { lookup } from "../query/visible/index.ts";
import { denies } from "../review/index.ts";
import { cuesIn } from "./cues.ts";
import { joinsItems } from "./language.ts";
import { relationLikeness, usualStatus } from "./learned.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { type Said, saidRelations, type VerbBook, verbBook } from "./saidRelations.ts";
import { wholeSentences } from "./units.ts";

/** What the sentence around selected words says. */
export interface Reading {
  readonly atlas: Atlas;
  readonly document: Document;
  readonly language: string;
  readonly selected: Range;
  readonly sentence: Range;
  readonly mentions: readonly Mention[];
  readonly said: readonly Said[];
}

/** The links proposed: one from each source to each target. */
export interface LinkGuess {
  readonly sources: readonly string[];
  readonly relation: string | undefined;
  readonly targets: readonly string[];
}

/** How the words state a link. */
export interface Manner {
  readonly basis: "stated" | "implied";
  readonly status: Status;
  readonly force: Force | undefined;
  readonly negated: boolean;
}

/** Reads the sentences around selected words, none of them empty. */
export function readAround(
  atlas: Atlas,
  document: Document,
  passages: readonly Range[],
  language: string,
  verbs: VerbBook = verbBook(atlas),
): Reading {
  const selected = {
    start: Math.min(...passages.map(({ start }) => start)),
    end: Math.max(...passages.map(({ end }) => end)),
  };
  const sentence = wholeSentences(document, selected);
  const mentions = mentionsIn(atlas, document, sentence);
  const said = saidRelations(atlas, document, sentence, mentions, verbs);
  return { atlas, document, language, selected, sentence, mentions, said };
}

/** The nodes that the sentence names: those in the selected words first, each once. */
export function namedNodes({ mentions, selected }: Reading): readonly AtlasNode[] {
  const inside = mentions.filter((mention) => overlaps(mention, selected));
  return [...new Set([...inside, ...mentions].map(({ node }) => node))];
}

/** Mentions that are items of one list; most are of one item. */
type Group = readonly Mention[];

/**
 * The likeliest links of a sentence: by a verb, where one has both its ends among the selected words or
 * these name too few; otherwise between the first names that some relation may join.
 */
export function guessLinks(reading: Reading): LinkGuess {
  const groups = groupsOf(reading);
  const guesses = reading.said.map((said) => guessFor(reading, said, groups));
  const [best] = guesses.sort((a, b) => b.score - a.score);
  const isWhole = best && best.guess.sources.length > 0 && best.guess.targets.length > 0;
  if (isWhole && best.isSelected) return best.guess;
  const other = guessWithoutVerb(reading, groups, !isWhole);
  return other ?? best?.guess ?? NO_GUESS;
}

const NO_GUESS: LinkGuess = { sources: [], relation: undefined, targets: [] };

function groupsOf({ document, mentions, language }: Reading): readonly Group[] {
  const groups: { readonly items: Mention[]; isList: boolean }[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const before = group?.items.at(-1);
    const between = before && document.text.slice(before.end, mention.start);
    if (group && between !== undefined && joinsItems(between, language)) {
      group.items.push(mention);
      group.isList ||= between.trim() !== "";
    } else groups.push({ items: [mention], isList: false });
  }
  // Names side by side are a list only where some sign or word makes them one.
  return groups.flatMap(({ items, isList }) => (isList ? [items] : items.map((item) => [item])));
}

/** A verb within the selected words counts more than any other, and one with both ends most. */
const BOTH_ENDS = 100;
const ONE_END = 30;
const SELECTED = 60;
/** An end among the selected words. */
const SELECTED_END = 25;
/** What passing over a name costs. */
const PASSED = 4;

function guessFor({ selected, mentions }: Reading, said: Said, groups: readonly Group[]) {
  const { relation, isInverse } = said;
  const [before, after] = isInverse ? [relation.to, relation.from] : [relation.from, relation.to];
  const left = groups.filter((group) => (group.at(-1)?.end ?? 0) <= said.start).reverse();
  const right = groups.filter((group) => (group[0]?.start ?? 0) >= said.end);
  const subject = firstFitting(left, before, []);
  const object = firstFitting(right, after, subject.nodes);
  const isSelected = ({ nodes }: { readonly nodes: readonly string[] }) =>
    mentions.some(({ node, ...range }) => nodes.includes(node.id) && overlaps(range, selected));
  const ends = [subject, object];
  const found = ends.filter(({ nodes }) => nodes.length > 0).length;
  const inside = ends.filter(isSelected).length;
  const score =
    (found === 2 ? BOTH_ENDS : found * ONE_END) +
    inside * SELECTED_END +
    (contains(selected, said) ? SELECTED : 0) +
    said.sureness -
    PASSED * (subject.passed + object.passed);
  const [sources, targets] = isInverse ? [object, subject] : [subject, object];
  const named = new Set(
    mentions.filter((each) => overlaps(each, selected)).map(({ node }) => node),
  );
  return {
    guess: { sources: sources.nodes, relation: relation.id, targets: targets.nodes },
    score,
    isSelected: inside === 2 || named.size < 2,
  };
}

/** The nodes of the first group with any that a relation may have at this end. */
function firstFitting(
  groups: readonly Group[],
  ends: readonly string[],
  without: readonly string[],
) {
  for (const [passed, group] of groups.entries()) {
    const fitting = group
      .map(({ node }) => node)
      .filter((node) => fitsEnd(node, ends) && !without.includes(node.id))
      .map(({ id }) => id);
    if (fitting.length > 0) return { nodes: [...new Set(fitting)], passed };
  }
  return { nodes: [], passed: groups.length };
}

/** The first two groups that some relation may join, among the selected words if they are there. */
function guessWithoutVerb(
  reading: Reading,
  groups: readonly Group[],
  looksOutside: boolean,
): LinkGuess | undefined {
  const isInside = (group: Group) => group.some((mention) => overlaps(mention, reading.selected));
  const inside = groups.filter(isInside);
  const outside = looksOutside ? groups.filter((group) => !isInside(group)) : [];
  const ids = (group: Group) => [...new Set(group.map(({ node }) => node.id))];
  const sorted = [...inside, ...outside].map(ids);
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      if (one.some((id) => other.includes(id))) continue;
      for (const [sources, targets] of [
        [one, other],
        [other, one],
      ] as const) {
        const [relation] = relationsFor(reading, sources, targets);
        if (relation) return { sources, relation: relation.id, targets };
      }
    }
  }
  return undefined;
}

/** Whether a node is of one of the kinds or `kind/type` that a relation may join. */
function fitsEnd(
  { kind, type }: Pick<AtlasNode, "kind" | "type">,
  ends: readonly string[],
): boolean {
  return ends.includes(kind) || ends.includes(`${kind}/${type}`);
}

/** Whether a relation may join these nodes. */
export function mayJoin(
  atlas: Atlas,
  { from, to, symmetric }: Relation,
  sources: readonly string[],
  targets: readonly string[],
): boolean {
  const { nodes } = lookup(atlas);
  const areOf = (ids: readonly string[], ends: readonly string[]) =>
    ids.every((id) => {
      const node = nodes.get(id);
      return node !== undefined && fitsEnd(node, ends);
    });
  if (areOf(sources, from) && areOf(targets, to)) return true;
  return symmetric === true && areOf(sources, to) && areOf(targets, from);
}

/** The relations that may join all these nodes, the likeliest by the sentence's words first. */
export function relationsFor(
  { atlas, document, said, selected, mentions }: Reading,
  sources: readonly string[],
  targets: readonly string[],
): readonly Relation[] {
  const likeness = relationLikeness(atlas, textBeside(document, selected, mentions));
  const sureness = (relation: Relation) =>
    Math.max(
      0,
      ...said
        .filter((each) => each.relation.id === relation.id)
        .map((each) => each.sureness + (contains(selected, each) ? SELECTED : 0)),
    );
  return atlas.relations
    .filter((relation) => mayJoin(atlas, relation, sources, targets))
    .map((relation) => ({ relation, score: sureness(relation) + likeness(relation.id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ relation }) => relation);
}

/** The selected words without the names among them. */
function textBeside(
  { text }: Document,
  { start, end }: Range,
  mentions: readonly Mention[],
): string {
  const pieces: string[] = [];
  let from = start;
  for (const mention of mentions.filter((each) => overlaps(each, { start, end }))) {
    pieces.push(text.slice(from, Math.max(from, mention.start)));
    from = Math.max(from, mention.end);
  }
  return [...pieces, text.slice(from, Math.max(from, end))].join(" ");
}

/** How the words likely state links between these nodes. */
export function guessManner(
  { atlas, document, language, selected, sentence, said }: Reading,
  { sources, relation, targets }: LinkGuess,
): Manner {
  const { text } = document;
  const verb = said
    .filter((each) => each.relation.id === relation)
    .sort((a, b) => Number(contains(selected, b)) - Number(contains(selected, a)))[0];
  // What is said of the verb itself stands before it; the rest of the sentence is about other things.
  const clause = verb
    ? text.slice(Math.min(verb.from, verb.start), verb.end)
    : text.slice(selected.start, selected.end);
  const before = verb ? text.slice(sentence.start, verb.end) : clause;
  const near = cuesIn(clause, language);
  const wider = cuesIn(before, language);
  const usual = relation === undefined ? undefined : usualStatus(atlas, relation);
  const force = verb?.force ?? near.force ?? wider.force;
  const isForbidden = force === "forbidden";
  const isDenied = verb ? verb.isDenied : denies(clause, language);
  return {
    basis: areNamed(atlas, text, sentence, [...sources, ...targets]) ? "stated" : "implied",
    status: near.status ?? usual ?? wider.status ?? "inPlace",
    force,
    negated: isDenied && !isForbidden,
  };
}

/** Whether a sentence has a name of each of these nodes, as the compiler wants it. */
export function areNamed(
  { nodes }: Pick<Atlas, "nodes">,
  text: string,
  { start, end }: Range,
  ids: readonly string[],
): boolean {
  const isNamed = isNamedIn(text.slice(start, end));
  return ids.every((id) => {
    const node = nodes.find((each) => each.id === id);
    return node && isNamed([node.name, node.short ?? node.name, ...node.aliases].map(nameKey));
  });
}
