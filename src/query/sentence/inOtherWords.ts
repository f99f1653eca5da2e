/** How far a sentence speaks of a unit in other words, of its own text, of names or of summaries. */
import { stemsOfSynonyms } from "../nearest/index.ts";
import type { Facts } from "./facts.ts";
import { isProperName, type Unit } from "./units.ts";

/** How much a word counts by which an idiom, or another word, is meant. */
const BY_SYNONYM = 0.85;
const IN_TEXT = 0.9;
/** A word that stands only in a name: of one thing, of a proper one, of several, or one that means the same. */
const IN_NAME = 0.9;
const IN_PROPER_NAME = 0.5;
const IN_OTHER_NAME = 0.3;
const SAME_IN_NAME = 0.7;
/** A word that stands only in a summary. */
const IN_SUMMARY = 0.45;
const IN_FOREIGN_SUMMARY = 0.8;
/** Something of the kind that is typed, a part of what is named, some of several words. */
const OF_GROUP = 0.5;
const OF_NODE = 0.75;
const OF_ANOTHER = 0.7;

/** How far a sentence speaks of a unit. */
export interface Share {
  /** Between 0 and 1. */
  readonly share: number;
  /** The stems of its words that stand for those of the unit. */
  readonly by: readonly string[];
}

/** How much a unit counts where the sentence only has words in the place of its own. */
export function shareInOtherWords(unit: Unit, facts: Facts, used: Set<string>): Share {
  const { stems, node, group, verbs, plain = [] } = unit;
  if (stems.length === 0) return NONE;
  const meant = nearestOf(
    [...plain, ...plain.flatMap((stem) => [...stemsOfSynonyms(stem).keys()])],
    facts,
    used,
  );
  if (meant !== undefined) {
    used.add(meant);
    return { share: BY_SYNONYM, by: [meant] };
  }
  // The words of an idiom say nothing apart.
  if (plain.length > 0) return NONE;
  const isOneName = facts.eachName.some(
    ({ stems: own, isProper }) =>
      stems.every((stem) => own.has(stem)) &&
      (!isProper || stems.length > 1 || own.size === stems.length),
  );
  // The "White House AI Council" is not any council's "members".
  const isProper = isProperName(unit);
  const by: string[] = [];
  const shares = stems.map((stem) => {
    if (facts.stems.has(stem)) return verbs.length > 0 ? 0 : 1;
    const other = isProper
      ? undefined
      : sameAs(stem, (word) => !used.has(word) && facts.stems.has(word));
    const inText = other === undefined ? 0 : IN_TEXT * nearness(stem, other);
    const inName = isOneName
      ? IN_NAME
      : facts.allStems.has(stem)
        ? IN_PROPER_NAME
        : facts.names.has(stem)
          ? IN_OTHER_NAME
          : verbs.length > 0
            ? 0
            : SAME_IN_NAME * nearestIn(stem, facts.names);
    const inSummary = !facts.summaries.has(stem)
      ? 0
      : facts.isForeign
        ? IN_FOREIGN_SUMMARY
        : IN_SUMMARY;
    if (other !== undefined && inText >= Math.max(inName, inSummary)) {
      used.add(other);
      by.push(other);
    }
    return Math.max(inText, inName, inSummary);
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const isOfGroup = group !== undefined && facts.groups.has(group);
  // "Secret services" are no services, and a part of a name may be another thing.
  // What "builds on" something need not build it.
  const isPhrasal = verbs.length > 0 && unit.typed.split(" ").length > stems.length;
  const isLoose = isPhrasal || shares.includes(0);
  const factor = node !== undefined ? OF_NODE : isLoose ? OF_ANOTHER : 1;
  return { share: Math.max(mean * factor, isOfGroup ? OF_GROUP : 0), by };
}

const NONE: Share = { share: 0, by: [] };

function nearestOf(stems: readonly string[], facts: Facts, used: ReadonlySet<string>) {
  return stems.find((stem) => !used.has(stem) && facts.stems.has(stem));
}

/** The first word that means the same and passes. */
export function sameAs(stem: string, passes: (word: string) => boolean): string | undefined {
  return [...stemsOfSynonyms(stem).keys()].find(passes);
}

/** How near the nearest of some words is to one with a stem. */
function nearestIn(stem: string, words: ReadonlySet<string>): number {
  const other = sameAs(stem, (word) => words.has(word));
  return other === undefined ? 0 : nearness(stem, other);
}

/** How near a word is that means the same as one with a stem, or speaks of the same. */
export function nearness(stem: string, other: string): number {
  return stemsOfSynonyms(stem).get(other) ?? 0;
}
