/** Claims that selected words are likely more evidence of, and sentences that are evidence of nothing. */
import type { AtlasEdge, AtlasNode, Document } from "../atlas/index.ts";
import { overlaps, type Range } from "../atlas/text/index.ts";
import type { JsonObject } from "../draft/index.ts";
import { searchTerms } from "../query/search/index.ts";
import { quoteOf } from "./quote.ts";
import { isSelected, namedNodes, type Reading } from "./reading.ts";
import { unitsOf } from "./units.ts";

/** Nodes and links that the sentence names, the likeliest first; a link where both its ends are named. */
export function likelyClaims(reading: Reading): readonly (AtlasNode | AtlasEdge)[] {
  const { atlas, said, mentions } = reading;
  const named = namedNodes(reading);
  const ids = new Set(named.map(({ id }) => id));
  const spoken = new Set(
    said.filter((each) => isSelected(reading, each)).map(({ relation }) => relation.id),
  );
  const links = atlas.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const inside = new Set(
    mentions.filter((each) => isSelected(reading, each)).map(({ node }) => node),
  );
  const insideIds = new Set([...inside].map(({ id }) => id));
  const spokenOf = ({ relation, source, target }: AtlasEdge) =>
    Number(spoken.has(relation)) + Number(insideIds.has(source)) + Number(insideIds.has(target));
  const sorted = [...links].sort((a, b) => spokenOf(b) - spokenOf(a));
  // Words that hold a verb and two names state a link rather than name a node.
  return inside.size > 1 && spoken.size > 0 ? [...sorted, ...named] : [...named, ...sorted];
}

/** Why a sentence is left uncited. */
export const UNCITED_REASONS = ["repetition", "rhetoric", "outOfScope"] as const;
export type UncitedReason = (typeof UNCITED_REASONS)[number];

/** How much of a sentence's words another has if the one repeats the other. */
const REPEATED = 0.7;

/** The passages that leave the selected sentences uncited; a heading stands for its section. */
export function uncitedPassages(
  document: Document,
  passages: readonly Range[],
): readonly JsonObject[] {
  return unitsOf(document)
    .filter((unit) => passages.some((range) => overlaps(range, unit)))
    .flatMap((unit): readonly JsonObject[] => {
      const section = document.sections.find(
        ({ level, headingRange }) => level > 0 && overlaps(headingRange, unit),
      );
      if (section) return [{ document: document.id, heading: section.heading }];
      const quoted = quoteOf(document, [unit]);
      return "quote" in quoted ? [quoted.quote] : [];
    });
}

/** Repetition where a sentence before says nearly the same, rhetoric where it is asked or called out. */
export function likelyReason(
  document: Document,
  passages: readonly Range[],
): UncitedReason | undefined {
  const termsOf = ({ start, end }: Range) => new Set(searchTerms(document.text.slice(start, end)));
  const { sentences } = document;
  const chosen = sentences.find((unit) => passages.some((range) => overlaps(range, unit)));
  if (!chosen) return undefined;
  const terms = termsOf(chosen);
  const isRepeated = sentences
    .filter(({ start, cited }) => start < chosen.start && cited)
    .some((before) => {
      const shared = [...termsOf(before)].filter((term) => terms.has(term)).length;
      return shared >= REPEATED * terms.size;
    });
  if (isRepeated) return "repetition";
  const isCalledOut = /[?!？！]\P{L}*$/u.test(document.text.slice(chosen.start, chosen.end));
  return isCalledOut ? "rhetoric" : undefined;
}
