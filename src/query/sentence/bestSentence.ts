/**
 * The sentence that answers a text which no link answers: one that speaks of all that the text does,
 * and has what it asks for. A sentence that lacks some of it is only near, and no answer.
 */
import type { Atlas } from "../../atlas/index.ts";
import {
  type NearSentence,
  type NearStatement,
  nearestOf,
  nearSentences,
} from "../nearest/index.ts";
import type { FiltersAndFocus } from "../visible/index.ts";
import { type Facts, factsOf } from "./facts.ts";
import { sharesOf } from "./shares.ts";
import { type Unit, unitsOf } from "./units.ts";
import { has, isTold, type Want, wantOf } from "./wants.ts";

export interface BestSentence {
  /** One, or two that speak of as much. */
  readonly statements: readonly NearStatement[];
  /** What it does not speak of, as typed, though it means something. */
  readonly missing: readonly string[];
}

/** How many of the nearest sentences are looked at. */
const LOOKED_AT = 12;
/** How much of a text the best sentence has to speak of, between 0 and 1. */
const COVERED_MIN = 0.7;
const COVERED_NEARLY_MIN = 0.8;
/** How much less the next one has to speak of. */
const MARGIN = 0.08;
/** Two are shown where the first speaks of so much. */
const SURE = 0.9;

/** A sentence speaks of what has at least this share. */
const SPOKEN_OF = 0.5;
const NEARLY_SPOKEN_OF = 0.4;
/** A verb is said by itself, or by a link. */
const SAID = 0.9;
/** The weight of a unit that tells something, and of one whose lack is worth a word. */
const TELLING = 0.4;
const WORTH_SAYING = 0.5;

/** The sentence that answers a text; `undefined` if none does, or more than one might. */
export function bestSentence(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
): BestSentence | undefined {
  const [best, second, third] = judged(atlas, scene, text);
  if (!best || !isAnswer(best)) return undefined;
  const { statement, missing } = best;
  // Where another speaks of as much, it may be the one that is meant.
  const isClose = ({ lacks, covered }: Judged) =>
    lacks <= best.lacks && covered > best.covered - MARGIN;
  if (!second || !isClose(second)) return { statements: [statement], missing };
  if (best.covered < SURE || (third && isClose(third))) return undefined;
  return { statements: [statement, second.statement], missing };
}

/** Whether it speaks of all that matters; or of one thing only nearly, and of the rest the better. */
function isAnswer({ covered, lacks, want }: Judged): boolean {
  if (lacks === 0) return covered >= COVERED_MIN;
  return lacks < 1 && want !== "person" && covered >= COVERED_NEARLY_MIN;
}

export interface Judged {
  readonly statement: NearStatement;
  readonly missing: readonly string[];
  readonly covered: number;
  readonly want: Want;
  /** How many of the units that matter most it does not speak of. */
  readonly lacks: number;
}

/** The nearest sentences that have what is asked for, by how much of the text they speak of. */
export function judged(atlas: Atlas, scene: FiltersAndFocus, typed: string): readonly Judged[] {
  const text = typed.replace(NOT_ALLOWED, "forbidden");
  const units = unitsOf(atlas, text);
  const want = wantOf(text, units);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  // "Do I have to wear a helmet?" is answered where helmets are required, or not.
  const isDuty = want === "truth" && DUTY.test(text);
  if (total === 0 || !(isDuty || isEnough(units, want))) return [];
  const isDenied = DENYING.test(text);
  if (ADVICE.test(text)) return [];
  const results: Judged[] = [];
  let looked = 0;
  for (const sentence of nearSentences(atlas, scene, text)) {
    if (looked++ === LOOKED_AT) break;
    const facts = factsOf(atlas, sentence.statements);
    if (isDuty && !isEnough(units, want) && !DUTY_SAID.test(facts.text)) continue;
    if (!has(atlas, want, facts, units, text)) continue;
    if ((want === "thing" || want === "person") && facts.isDenied !== isDenied) continue;
    const statement = tellingOf(atlas, sentence, want, text);
    if (!statement) continue;
    const { spoken, ...one } = judge(atlas, facts, units, want);
    results.push({ ...one, statement, want, covered: spoken / total });
  }
  return results.sort((a, b) => a.lacks - b.lacks || b.covered - a.covered);
}

const ON_ONE_THING: ReadonlySet<Want> = new Set([
  "amount",
  "duration",
  "speed",
  "money",
  "extent",
  "time",
  "reason",
]);

/** A text that names but one thing asks for nothing of it, unless it is why, when or how much. */
function isEnough(units: readonly Unit[], want: Want): boolean {
  const telling = units.filter(({ weight }) => weight >= TELLING).length;
  // "How are AI systems trained?"
  if (want === "manner" && units.some(({ stems }) => stems.length > 1)) return true;
  return telling > (ON_ONE_THING.has(want) ? 0 : 1);
}

/** What ought to be is not what a source says. */
const ADVICE = /^[^?]*\bshould\b/iu;

const DUTY = /\b(have to|has to|must|may|can|allowed|obliged|required)\b/iu;
const DUTY_SAID =
  /\b(requires?|must|shall|obliged?|obligat\p{L}*|forbids?|prohibits?|permits?|allows?|mandatory|compulsory|may)\b/iu;

/** What is not allowed is what a source forbids. */
const NOT_ALLOWED = /\b(?:not (?:be )?|isn['’]t |aren['’]t )(?:allowed|permitted)\b/giu;

const DENYING = /\b(not|never|no|none|exempt\p{L}*|without|n['’]t)\b|n['’]t\b/iu;

/** What is quoted in a sentence: of all that has what is wanted, what is nearest to the text. */
function tellingOf(
  atlas: Atlas,
  { statements }: NearSentence,
  want: Want,
  text: string,
): NearStatement | undefined {
  const telling = statements.filter(({ quote }) =>
    isTold(atlas, want, `${quote.exact}\n${quote.translation ?? ""}`),
  );
  return nearestOf(atlas, telling.length > 0 ? telling : statements, text);
}

function judge(
  atlas: Atlas,
  facts: Facts,
  units: readonly Unit[],
  want: Want,
): Pick<Judged, "missing" | "lacks"> & { readonly spoken: number } {
  const shares = sharesOf(atlas, units, facts);
  const spoken = units.reduce((sum, { weight }, at) => sum + weight * (shares[at] ?? 0), 0);
  const isMissing = (at: number) => (shares[at] ?? 0) < SPOKEN_OF;
  const missing = new Set(
    units.flatMap(({ typed, weight }, at) =>
      isMissing(at) && weight >= WORTH_SAYING ? [typed] : [],
    ),
  );
  const lacks = units.reduce((sum, { weight, isAsked, verbs }, at) => {
    const share = shares[at] ?? 0;
    // "Who supervises" is not answered by "control", if no link says who does.
    const isGuess = want === "person" && verbs.some(({ isNoun }) => !isNoun) && share < SAID;
    if (isGuess && weight === 1) return sum + (share >= NEARLY_SPOKEN_OF ? 0.5 : 1);
    return (weight < 1 && !(isAsked && want === "amount")) || share >= SPOKEN_OF
      ? sum
      : sum + (share >= NEARLY_SPOKEN_OF ? 0.5 : 1);
  }, 0);
  return { missing: [...missing], lacks, spoken };
}
