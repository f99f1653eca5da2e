/** How far a sentence speaks of what a text speaks of. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { stemsOf, stemsOfSynonyms } from "../nearest/index.ts";
import { lookup } from "../visible/index.ts";
import type { Facts } from "./facts.ts";
import { nearness, type Share, sameAs, shareInOtherWords } from "./inOtherWords.ts";
import type { Unit } from "./units.ts";
import type { Verb } from "./verbsAt.ts";

/** How much a word counts that stands only in a name, or only in a summary where the sentence is foreign. */
const IN_NAME = 0.9;
const IN_FOREIGN_SUMMARY = 0.8;
/** A word for the like, of what is asked for. */
const IN_TEXT = 0.9;
/** The weight of a word that describes the next one. */
const DESCRIBING = 0.7;
/** A relation of the sentence, where the text names nothing that it joins. */
const UNJOINED = 0.45;

/** For each unit, how far the sentence speaks of it. */
export function sharesOf(atlas: Atlas, units: readonly Unit[], facts: Facts): readonly Share[] {
  /** A word vouches for one unit only. */
  const used = new Set<string>();
  const plainly = units.map((unit, at) => plainShare(atlas, units, at, unit, facts, used));
  return units.map((unit, at) => {
    const plain = { share: plainly[at] ?? 0, by: [] };
    if (plain.share === 1 || isAskedNoun(unit) || unit.isForeign) return plain;
    const other = shareInOtherWords(unit, facts, used);
    return other.share > plain.share ? other : plain;
  });
}

function plainShare(
  atlas: Atlas,
  units: readonly Unit[],
  at: number,
  unit: Unit,
  facts: Facts,
  used: Set<string>,
): number {
  const { node, group, verbs, stems, isAsked, isForeign } = unit;
  const take = () => {
    for (const stem of stems) used.add(stem);
    return 1;
  };
  if (isForeign) return shareOfForeign(unit, facts);
  if (node !== undefined && (facts.nodes.has(node) || isNamedIn(atlas, node, facts))) {
    // "Salary", for a remuneration, leaves no word for "pays".
    for (const stem of stemsOf(lookup(atlas).nodes.get(node)?.name ?? "")) used.add(stem);
    return take();
  }
  if (group !== undefined && isAsked && facts.groups.has(group)) return 1;
  const joined = Math.max(0, ...verbs.map((verb) => shareOfVerb(atlas, units, at, verb, facts)));
  if (joined === 1) return 1;
  if (isAskedNoun(unit)) return shareOfAsked(atlas, units, unit, facts);
  if (stems.length === 0 || !stems.every((stem) => facts.stems.has(stem))) return joined;
  take();
  // The sentence has the verb, but of other things: "builds the lane to the old mill".
  const isOfOthers =
    isToldOf(units, at) &&
    verbs.some(({ relation }) => facts.edges.some((edge) => edge.relation === relation));
  return isOfOthers ? UNJOINED : 1;
}

/** A name that nothing here has may be said by the way. */
function shareOfForeign({ stems }: Unit, facts: Facts): number {
  const isIn = (words: ReadonlySet<string>) => stems.every((stem) => words.has(stem));
  if (isIn(facts.allStems)) return 1;
  if (isIn(facts.names)) return IN_NAME;
  return facts.isForeign && isIn(facts.summaries) ? IN_FOREIGN_SUMMARY : 0;
}

function isAskedNoun({ isAsked, group, node, verbs }: Unit): boolean {
  return isAsked === true && group === undefined && node === undefined && verbs.length === 0;
}

/** Whether a name of a node stands in the sentence. */
function isNamedIn(atlas: Atlas, id: string, facts: Facts): boolean {
  const node = lookup(atlas).nodes.get(id);
  const names = node ? [node.name, node.short ?? node.name, ...node.aliases] : [];
  return names.some((name) => {
    const stems = stemsOf(name);
    return stems.length > 0 && stems.every((stem) => facts.allStems.has(stem));
  });
}

/** What is asked for, "which court", has to be something that is not named yet. */
function shareOfAsked(atlas: Atlas, units: readonly Unit[], { stems }: Unit, facts: Facts): number {
  const named = new Set(units.flatMap(({ node }) => node ?? []));
  const { nodes } = lookup(atlas);
  const words = [...facts.nodes].flatMap((id) => {
    const node = nodes.get(id);
    return node && !named.has(id) ? [node.name, ...node.aliases, node.summary] : [];
  });
  const others = new Set(stemsOf(words.join("\n")));
  const shares = stems.map((stem) => {
    if (others.has(stem) || facts.stems.has(stem)) return 1;
    const other = sameAs(stem, (word) => others.has(word) || facts.stems.has(word));
    return other === undefined ? 0 : IN_TEXT * nearness(stem, other);
  });
  return Math.min(...shares);
}

/**
 * How far a link of the sentence is what a verb says of the things around it: all of it if the link
 * joins them in the verb's direction.
 */
function shareOfVerb(
  atlas: Atlas,
  units: readonly Unit[],
  at: number,
  { relation, direction, isNoun }: Verb,
  { edges, groups }: Facts,
): number {
  const before = neighbours(units, at, -1);
  const after = neighbours(units, at, 1);
  const asked = units.find(({ isAsked, group }) => isAsked && group !== undefined)?.group;
  const clauses = units.filter(({ verbs, weight }) => verbs.length > 0 && weight >= 0.7).length;
  const fits = (edge: AtlasEdge, isOut: boolean) => {
    const [subject, object] = isOut ? [edge.source, edge.target] : [edge.target, edge.source];
    if (before.length > 0 && !before.some((one) => isCalled(atlas, one, subject))) return false;
    if (after.length > 0 && !after.some((one) => isCalled(atlas, one, object))) return false;
    if (told.length > 0 && !told.every((stem) => isOfNames(atlas, edge, stem))) return false;
    if (asked === undefined || clauses > 1 || (before.length > 0 && after.length > 0)) return true;
    const isOfAsked = (id: string) => groups.get(asked)?.has(id) ?? false;
    if (before.length + after.length === 0) return isOfAsked(subject) || isOfAsked(object);
    return isOfAsked(before.length > 0 ? object : subject);
  };
  const own = edges.filter((edge) => edge.relation === relation);
  const told = before.length + after.length > 0 ? [] : plainNeighbours(units, at);
  const isJoined = own.some(
    (edge) =>
      (direction !== "in" && fits(edge, true)) ||
      (direction !== "out" && fits(edge, false)) ||
      (edge.symmetric && fits(edge, direction !== "out")),
  );
  if (!isJoined) return 0;
  if (before.length + after.length > 0 || asked !== undefined) return 1;
  return isNoun ? 0 : UNJOINED;
}

/** The stems of the plain word that follows a verb: "mill", of "built the old mill". */
function plainNeighbours(units: readonly Unit[], at: number): readonly string[] {
  const next = units
    .slice(at + 1)
    .find(({ weight, group, verbs }) => weight === 1 && group === undefined && verbs.length === 0);
  return next?.stems ?? [];
}

/** Whether a link's ends have a word in their names or summaries. */
function isOfNames(atlas: Atlas, { source, target }: AtlasEdge, stem: string): boolean {
  return [source, target].some((id) => {
    const node = lookup(atlas).nodes.get(id);
    if (!node) return false;
    const stems = stemsOf([node.name, ...node.aliases, node.summary].join("\n"));
    return stems.includes(stem) || stems.some((other) => stemsOfSynonyms(stem).has(other));
  });
}

/** The nodes named on one side of a verb, up to the next verb. */
function neighbours(units: readonly Unit[], at: number, step: 1 | -1): readonly Unit[] {
  const found: Unit[] = [];
  for (let index = at + step; index >= 0 && index < units.length; index += step) {
    const unit = units[index];
    if (!unit || (unit.verbs.length > 0 && unit.weight >= 0.7)) break;
    const before = units[index - 1];
    // "The harbour riders" may be called "harbour riders' association".
    const isDescribed = before?.weight === DESCRIBING && before.verbs.length === 0 && !before.node;
    if (unit.node !== undefined)
      found.push(isDescribed ? { ...unit, stems: [...before.stems, ...unit.stems] } : unit);
  }
  return found;
}

/** Whether a text says of what it uses a verb. */
function isToldOf(units: readonly Unit[], at: number): boolean {
  const named = [...neighbours(units, at, -1), ...neighbours(units, at, 1)];
  return named.length > 0 || plainNeighbours(units, at).length > 0;
}

/** Whether a node is the one that a unit names, or has a name with all of its words. */
function isCalled(atlas: Atlas, { node: id, stems }: Unit, other: string): boolean {
  const node = lookup(atlas).nodes.get(other);
  return (
    id === other ||
    [node?.name ?? "", ...(node?.aliases ?? [])].some((name) => {
      const own = stemsOf(name);
      return stems.length > 1 && stems.every((stem) => own.includes(stem));
    })
  );
}
