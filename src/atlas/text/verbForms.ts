/**
 * Forms of English verbs, for understanding what people type; never for writing, since the rules
 * make more forms than there are ("controled" beside "controlled").
 */

const CONSONANT_END = /[aeiou][bdfgklmnprstv]$/u;

/** The past and the participle by the rules: "plan" → "planed", "planned"; "carry" → "carried". */
export function ruledPasts(infinitive: string): readonly string[] {
  if (infinitive.endsWith("e")) return [`${infinitive}d`];
  if (/[^aeiou]y$/u.test(infinitive)) return [`${infinitive.slice(0, -1)}ied`];
  return [infinitive, ...doubled(infinitive)].map((stem) => `${stem}ed`);
}

/** The gerund by the rules: "make" → "making", "plan" → "planing", "planning". */
export function ruledGerunds(infinitive: string): readonly string[] {
  if (infinitive.endsWith("ie")) return [`${infinitive.slice(0, -2)}ying`];
  if (/[^eoy]e$/u.test(infinitive)) return [`${infinitive.slice(0, -1)}ing`];
  return [infinitive, ...doubled(infinitive)].map((stem) => `${stem}ing`);
}

function doubled(stem: string): readonly string[] {
  return CONSONANT_END.test(stem) && !/[aeiou]{2}.$/u.test(stem) ? [stem + stem.slice(-1)] : [];
}

/** "carries" → "carry", "teaches" → "teach", "funds" → "fund"; "set" and "focus" stay. */
export function infinitiveOf(verb: string): string {
  if (verb === "is") return "be";
  if (/[^aeiou]ies$/u.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh|[^aeiou]o|cus)es$/u.test(verb)) return verb.slice(0, -2);
  return /[^sui]s$/u.test(verb) ? verb.slice(0, -1) : verb;
}

/** The verbs that could have this regular past: "used" → "us", "use"; none of "built". */
export function ruledInfinitives(past: string): readonly string[] {
  if (!/..ed$/u.test(past)) return [];
  if (past.endsWith("ied")) return [`${past.slice(0, -3)}y`];
  const stem = past.slice(0, -2);
  return [...(/(.)\1$/u.test(stem) ? [stem.slice(0, -1)] : [stem]), `${stem}e`];
}

/** The first word of a phrase, and the rest with the space before it. */
export function firstWord(phrase: string): readonly [string, string] {
  const [, first = "", rest = ""] = /^(\S*)(.*)$/su.exec(phrase) ?? [];
  return [first, rest];
}
