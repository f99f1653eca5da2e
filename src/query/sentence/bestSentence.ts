/**
 * The sentence that answers a text which no link answers: one that speaks of nearly all that the text does, and
 * that has what it asks for. Any other is only near, and no answer.
 */
import type { Atlas } from "../../atlas/index.ts";
import { wordsOf } from "../lexicon/index.ts";
import { type NearStatement, sentencesOf } from "../nearest/index.ts";
import type { FiltersAndFocus } from "../visible/index.ts";
import { type Judged, judged } from "./judged.ts";
import { tellingStems } from "./telling.ts";

export interface BestSentence {
  /** One, or two that speak of as much. */
  readonly statements: readonly NearStatement[];
  /** What it does not speak of, as typed, though it means something. */
  readonly missing: readonly string[];
  /** The words that were read as others of the sentence. */
  readonly read: readonly ReadAs[];
}

/** "Farmers", read as "agriculture". */
export interface ReadAs {
  readonly typed: string;
  /** As the sentence, or its translation, has it. */
  readonly as: string;
}

/**
 * How sure it is that the first sentence answers: the more of the text it speaks of, and the less of what
 * matters is missing. Fitted to questions with known answers, decision 258.
 */
const SURE = { covered: 1.9, nearly: 1.4, missed: 2.7, least: 1.2 } as const;
/** However sure: a sentence that lacks a quarter of what matters may speak of something else. */
const MISSED_MAX = 0.25;
/**
 * By chance a long sentence has something in the place of each word, and any may in the place of one, where
 * nothing else is wanted: with less of the very words it has to have that many, and to be no longer.
 */
const BY_CHANCE = { exactly: 0.25, units: 2, words: 25 } as const;
/** What is shown beside the first sentence comes this near to it; by yes or no many speak of what is asked. */
const NEXT = 0.75;
const NEXT_OF_TRUTH = 1.2;
const SHOWN_MAX = 2;

/** The sentence that answers a text, or two that may; `undefined` if none does. */
export function bestSentence(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
): BestSentence | undefined {
  const [best, ...others] = judged(atlas, scene, text);
  if (!best || !canAnswer(best)) return undefined;
  const { covered, nearly, missed, missing } = best;
  const sure = SURE.covered * covered + SURE.nearly * nearly - SURE.missed * missed;
  if (sure < SURE.least || missed >= MISSED_MAX || isByChance(atlas, best)) return undefined;
  const nearby = best.want === "truth" ? NEXT_OF_TRUTH : NEXT;
  const next = others.filter((other) => canAnswer(other) && best.score - other.score < nearby);
  const shown = [best, ...next].slice(0, SHOWN_MAX);
  return { statements: shown.map(({ statement }) => statement), missing, read: readAs(best) };
}

/** Statements whose score is below this share of the best one are left out. */
const NEAR_MIN = 0.4;

/** Up to `most` of the shown statements that come nearest to a text, the best first. */
export function statementsNear(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
  most: number,
): readonly NearStatement[] {
  const all = judged(atlas, scene, text);
  const least = NEAR_MIN * (all[0]?.score ?? 0);
  return all.flatMap(({ score, statement }) => (score < least ? [] : statement)).slice(0, most);
}

function isByChance(atlas: Atlas, { statement, exactly, by, missing, want }: Judged): boolean {
  if (exactly >= BY_CHANCE.exactly) return false;
  const words = wordsOf(sentencesOf(atlas, statement.quote)).length;
  const isOfOneThing = want === "thing" && by.length + missing.length < BY_CHANCE.units;
  return isOfOneThing || words > BY_CHANCE.words;
}

function canAnswer({ isAskable, isOfThis, needed }: Judged): boolean {
  return isAskable && isOfThis && needed;
}

/** The words by which the sentence was read, as it has them. */
function readAs({ by, text }: Judged): readonly ReadAs[] {
  const wordOf = wordsByStem(text);
  return by.flatMap(({ typed, stems }) => {
    const as = stems.flatMap((stem) => wordOf.get(stem) ?? []).join(" ");
    return as === "" ? [] : [{ typed, as }];
  });
}

/** The words of a text, each by its stem, as it has them first. */
function wordsByStem(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (const stem of tellingStems(word)) if (!words.has(stem)) words.set(stem, word);
  return words;
}
