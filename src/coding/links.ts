/** The links that selected words likely state: their ends and their relation. */
import { joinsItems } from "./language.ts";
import type { Mention } from "./mentions.ts";
import { isSelected, type Reading } from "./reading.ts";
import { fitsEnd, relationsFor, SELECTED, spokenRelation } from "./relations.ts";
import type { Said } from "./saidRelations.ts";

/** The links proposed: one from each source to each target. */
export interface LinkGuess {
  readonly sources: readonly string[];
  readonly relation: string | undefined;
  readonly targets: readonly string[];
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

/** What a verb is worth that has both its ends, or one. */
const BOTH_ENDS = 100;
const ONE_END = 30;
/** An end among the selected words. */
const SELECTED_END = 25;
/** What passing over a name costs. */
const PASSED = 4;

function guessFor(reading: Reading, said: Said, groups: readonly Group[]) {
  const { relation, isInverse } = said;
  const [before, after] = isInverse ? [relation.to, relation.from] : [relation.from, relation.to];
  const left = groups.filter((group) => (group.at(-1)?.end ?? 0) <= said.start).reverse();
  const right = groups.filter((group) => (group[0]?.start ?? 0) >= said.end);
  const subject = firstFitting(left, before, []);
  const object = firstFitting(right, after, subject.nodes);
  const inSelected = reading.mentions.filter((each) => isSelected(reading, each));
  const isInside = ({ nodes }: { readonly nodes: readonly string[] }) =>
    inSelected.some(({ node }) => nodes.includes(node.id));
  const ends = [subject, object];
  const found = ends.filter(({ nodes }) => nodes.length > 0).length;
  const inside = ends.filter(isInside).length;
  const score =
    (found === 2 ? BOTH_ENDS : found * ONE_END) +
    inside * SELECTED_END +
    (isSelected(reading, said) ? SELECTED : 0) +
    said.sureness -
    PASSED * (subject.passed + object.passed);
  const [sources, targets] = isInverse ? [object, subject] : [subject, object];
  const named = new Set(inSelected.map(({ node }) => node));
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
  const isInside = (group: Group) => group.some((mention) => isSelected(reading, mention));
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
        // What no word says is left open: the first that may join them would most often be false.
        if (relationsFor(reading, sources, targets).length > 0)
          return { sources, relation: spokenRelation(reading, sources, targets)?.id, targets };
      }
    }
  }
  return undefined;
}
