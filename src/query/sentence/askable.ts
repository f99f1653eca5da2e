/** Can a sentence answer a text at all? */
import type { Unit } from "./units.ts";
import type { Want } from "./wants.ts";

/** The weight of a unit that matters. */
const TELLING = 0.4;

/** Whether a text asks for what a sentence may say. */
export function canBeAnswered(text: string, units: readonly Unit[], want: Want): boolean {
  if (!(isOfDuty(text, want) || isEnough(units, want))) return false;
  if (ADVICE.test(text) || OF_THE_TEXT.test(text)) return false;
  return ENGLISH.test(text) || units.length <= KEYWORDS_MAX;
}

/** "Do I have to wear a helmet?" is answered where helmets are required, or not. */
export function isOfDuty(text: string, want: Want): boolean {
  return want === "truth" && DUTY.test(text);
}

/** Whether a sentence says what must be, must not be, or may be. */
export function saysDuty(sentence: string): boolean {
  return DUTY_SAID.test(sentence);
}

/** Whether a text asks for what is not, or a sentence that says what is would be no answer. */
export function isDenying(text: string): boolean {
  return DENYING.test(text);
}

/** What is not allowed is what a source forbids. */
export function withoutNotAllowed(text: string): string {
  return text.replace(NOT_ALLOWED, "forbidden");
}

const ON_ONE_THING: ReadonlySet<Want> = new Set([
  "amount",
  "duration",
  "age",
  "speed",
  "frequency",
  "money",
  "extent",
  "time",
  "reason",
]);

/** A text that names but one thing asks for nothing of it, unless it is why, when or how much. */
function isEnough(units: readonly Unit[], want: Want): boolean {
  const telling = units.flatMap(({ weight, stems }) => (weight >= TELLING ? stems : [])).length;
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

const NOT_ALLOWED = /\b(?:not (?:be )?|isn['’]t |aren['’]t )(?:allowed|permitted)\b/giu;

const DENYING = /\b(not|never|no|none|exempt\p{L}*|without|n['’]t)\b|n['’]t\b/iu;
