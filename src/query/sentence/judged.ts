/** How much of a text each of the nearest sentences speaks of, and whether it has what is wanted. */
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

/** How many of the nearest sentences are looked at. */
const LOOKED_AT = 24;
/** Those are, whose score is at least this share of the best one's. */
const NEAR_ENOUGH = 0.005;

/** What lacks what is wanted only competes, with so much of its share. */
const WITHOUT_WANTED = 0.6;

/** A sentence speaks of what has at least this share. */
const SPOKEN_OF = 0.4;
const NEEDED = 0.55;
/** The weight of a unit that matters, and of one whose lack is worth a word. */
const TELLING = 0.4;
const WORTH_SAYING = 0.5;

export interface Judged {
  readonly statement: NearStatement;
  /** Its words, and their translation. */
  readonly text: string;
  /** What it does not speak of, as typed, and what by the stems of other words. */
  readonly missing: readonly string[];
  readonly by: readonly { readonly typed: string; readonly stems: readonly string[] }[];
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
  if (!ENGLISH.test(text) && units.length > KEYWORDS_MAX) return [];
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
    results.push({
      ...one,
      text: facts.text,
      statement,
      want,
      score,
      canAnswer: isOfThis && needed,
    });
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

/** What is read by its English words has some that no other language here has, or is a few keywords. */
const ENGLISH =
  /\b(the|of|to|is|are|does|do|did|has|have|which|who|whom|whose|what|how|where|when|why|for|with|by|from|on|at|can|must|may|a)\b/iu;
const KEYWORDS_MAX = 4;

/** What is asked of the text itself, no sentence of it says. */
const OF_THE_TEXT =
  /\b(summar\p{L}+|sum up|this (text|article|document|page)|the (author|writer|text|article|document) (says?|mentions?|names?|thinks?|believes?|agrees?|argues?|concludes?|in fav(o|ou)r|against))\b/iu;

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
): Pick<Judged, "missing" | "by" | "covered" | "missed"> & { readonly needed: boolean } {
  const shares = sharesOf(atlas, units, facts);
  const shareAt = (at: number) => shares[at]?.share ?? 0;
  const sum = (weightOf: (unit: Unit, at: number) => number) =>
    units.reduce((total, unit, at) => total + weightOf(unit, at), 0);
  const matters = ({ weight }: Unit) => (weight >= WORTH_SAYING ? weight : 0);
  const missing = new Set(
    units.flatMap((unit, at) => (shareAt(at) < SPOKEN_OF && matters(unit) > 0 ? [unit.typed] : [])),
  );
  const by = units.flatMap(({ typed, weight }, at) => {
    const { share = 0, by: stems = [] } = shares[at] ?? {};
    return weight >= WORTH_SAYING && share >= SPOKEN_OF ? [{ typed, stems }] : [];
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
    by,
    covered: sum(({ weight }, at) => weight * shareAt(at)) / (sum(({ weight }) => weight) || 1),
    missed: sum((unit, at) => (shareAt(at) < SPOKEN_OF ? matters(unit) : 0)) / (sum(matters) || 1),
    needed: needed && isDone,
  };
}
