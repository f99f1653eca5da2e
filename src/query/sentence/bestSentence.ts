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
import { tellingStems } from "./telling.ts";
import { type Unit, unitsOf } from "./units.ts";
import { has, isTold, type Want, wantOf } from "./wants.ts";

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

/** How many of the nearest sentences are looked at. */
const LOOKED_AT = 24;
/** Those are, whose score is at least this share of the best one's. */
const NEAR_ENOUGH = 0.005;

/**
 * How sure it is that the first sentence answers: the more of the text it speaks of, the less the next
 * one does, and the less of what matters is missing. Fitted to questions with known answers, decision 248.
 */
const SURE = { covered: 0.65, margin: 1, most: 0.5, missed: 0.6, least: 0.4 } as const;
/** What lacks what is wanted only competes, with so much of its share. */
const WITHOUT_WANTED = 0.6;
/** The next one speaks of as much if it lacks less than this share; two are shown that speak of nearly all. */
const AS_MUCH = 0.08;
/** Many sentences speak of what is asked by yes or no, and one of them answers. */
const AS_MUCH_OF_TRUTH = 0.21;
const NEARLY_ALL = 0.9;

/** A sentence speaks of what has at least this share. */
const SPOKEN_OF = 0.4;
const NEEDED = 0.55;
/** The weight of a unit that matters, and of one whose lack is worth a word. */
const TELLING = 0.4;
const WORTH_SAYING = 0.5;

/** The sentence that answers a text; `undefined` if none does, or more than one might. */
export function bestSentence(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
): BestSentence | undefined {
  const [best, second, third] = judged(atlas, scene, text);
  if (!best?.canAnswer) return undefined;
  const { statement, missing, read } = best;
  const marginTo = (next: Judged | undefined) => 1 - (next?.score ?? 0) / best.score;
  // Where another speaks of as much, it may be the one that is meant.
  if (second && marginTo(second) < (best.want === "truth" ? AS_MUCH_OF_TRUTH : AS_MUCH)) {
    const areTwo =
      second.canAnswer && second.covered > NEARLY_ALL - AS_MUCH && marginTo(third) >= AS_MUCH;
    return best.covered >= NEARLY_ALL && areTwo
      ? { statements: [statement, second.statement], missing, read }
      : undefined;
  }
  const sure =
    SURE.covered * best.covered +
    SURE.margin * Math.min(SURE.most, marginTo(second)) -
    SURE.missed * best.missed;
  return sure >= SURE.least ? { statements: [statement], missing, read } : undefined;
}

export interface Judged {
  readonly statement: NearStatement;
  /** What it does not speak of, as typed, and what is read as other words. */
  readonly missing: readonly string[];
  readonly read: readonly ReadAs[];
  /** How much of the text it speaks of, and how much of what matters it does not, between 0 and 1. */
  readonly covered: number;
  readonly missed: number;
  /** By which sentences are compared: what it covers, less without what is wanted. */
  readonly score: number;
  readonly want: Want;
  /** Whether it has what is wanted, and speaks of what must not be missing. */
  readonly canAnswer: boolean;
}

/** The nearest sentences, by how much of the text they speak of. */
export function judged(atlas: Atlas, scene: FiltersAndFocus, typed: string): readonly Judged[] {
  const text = typed.replace(NOT_ALLOWED, "forbidden");
  const units = unitsOf(atlas, text);
  const want = wantOf(text, units);
  // "Do I have to wear a helmet?" is answered where helmets are required, or not.
  const isDuty = want === "truth" && DUTY.test(text);
  if (!(isDuty || isEnough(units, want)) || ADVICE.test(text) || OF_THE_TEXT.test(text)) return [];
  const isDenied = DENYING.test(text);
  const results: Judged[] = [];
  let looked = 0;
  for (const sentence of nearSentences(atlas, scene, text, NEAR_ENOUGH)) {
    if (looked++ === LOOKED_AT) break;
    const facts = factsOf(atlas, sentence.statements);
    const statement = tellingOf(atlas, sentence, want, text);
    if (!statement) continue;
    const isOfThis =
      (!isDuty || DUTY_SAID.test(facts.text)) &&
      ((want !== "thing" && want !== "person") || facts.isDenied === isDenied) &&
      has(atlas, want, facts, units, text);
    const { needed, ...one } = judge(atlas, facts, units, want);
    const score = one.covered * (isOfThis ? 1 : WITHOUT_WANTED);
    results.push({ ...one, statement, want, score, canAnswer: isOfThis && needed });
  }
  return results.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

const ON_ONE_THING: ReadonlySet<Want> = new Set([
  "amount",
  "duration",
  "age",
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

/** What ought to be, and what would follow, is not what a sentence says. */
const ADVICE = /^[^?]*\bshould\b|^\s*what (?:happens|will happen|would happen) (?:if|when)\b/iu;

const DUTY = /\b(have to|has to|must|may|can|allowed|obliged|required)\b/iu;
const DUTY_SAID =
  /\b(requires?|must|shall|obliged?|obligat\p{L}*|forbids?|prohibits?|permits?|allows?|mandatory|compulsory|may)\b/iu;

/** What is asked of the text itself, no sentence of it says. */
const OF_THE_TEXT =
  /\b(author|writer|summar\p{L}+|sum up|this (text|article|document|page)|the (text|article|document) (say|mention|name|conclude|argue)\p{L}*)\b/iu;

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
): Pick<Judged, "missing" | "read" | "covered" | "missed"> & { readonly needed: boolean } {
  const shares = sharesOf(atlas, units, facts);
  const shareAt = (at: number) => shares[at]?.share ?? 0;
  const sum = (weightOf: (unit: Unit, at: number) => number) =>
    units.reduce((total, unit, at) => total + weightOf(unit, at), 0);
  const matters = ({ weight }: Unit) => (weight >= WORTH_SAYING ? weight : 0);
  const missing = new Set(
    units.flatMap((unit, at) => (shareAt(at) < SPOKEN_OF && matters(unit) > 0 ? [unit.typed] : [])),
  );
  const wordOf = wordsByStem(facts.text);
  const read = units.flatMap(({ typed, weight }, at) => {
    const { share = 0, by = [] } = shares[at] ?? {};
    const as = by.flatMap((stem) => wordOf.get(stem) ?? []).join(" ");
    return weight >= WORTH_SAYING && share >= SPOKEN_OF && as !== "" ? [{ typed, as }] : [];
  });
  // "Which fine", and a name that nothing here has, can't be missing.
  const needed = units.every(
    ({ isAsked, isForeign, weight }, at) =>
      shareAt(at) >= NEEDED ||
      !((isAsked && weight >= WORTH_SAYING && want !== "time") || isForeign),
  );
  // "Who pays" is no question of who gets it.
  const verb = units.findIndex(({ verbs, weight }) => verbs.length > 0 && weight >= WORTH_SAYING);
  const isDone = want !== "person" || verb < 0 || shareAt(verb) >= NEEDED;
  return {
    missing: [...missing],
    read,
    covered: sum(({ weight }, at) => weight * shareAt(at)) / (sum(({ weight }) => weight) || 1),
    missed: sum((unit, at) => (shareAt(at) < SPOKEN_OF ? matters(unit) : 0)) / (sum(matters) || 1),
    needed: needed && isDone,
  };
}

/** The words of a text, each by its stem, as it has them first. */
function wordsByStem(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (const stem of tellingStems(word)) if (!words.has(stem)) words.set(stem, word);
  return words;
}
