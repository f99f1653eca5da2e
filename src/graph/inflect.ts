/**
 * English forms of the codebook's words: it names kinds and types in the singular and relations
 * as "funds", while a question says "companies that fund". Words of other languages stay.
 */

const PEOPLE = /\b(people|police|personnel|staff|media|data)$/iu;

/** "company" → "companies", "research body" → "research bodies", "people" → "people". */
export function plural(noun: string): string {
  if (PEOPLE.test(noun) || /[^a-z]$/iu.test(noun)) return noun;
  if (/[^aeiou]y$/iu.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/iu.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  does: "do",
  goes: "go",
  was: "were",
};

/** What several do where one does this: "applies to" → "apply to", "is part of" → "are part of". */
export function pluralVerb(phrase: string): string {
  const [, first = "", rest = ""] = /^(\S*)(.*)$/su.exec(phrase) ?? [];
  return `${IRREGULAR[first.toLowerCase()] ?? withoutEnding(first)}${rest}`;
}

function withoutEnding(verb: string): string {
  if (/[^aeiou]ies$/u.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh)es$/u.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb;
}

/** "funds" → "do not fund" or "does not fund"; "is part of" → "are not part of". */
export function denied(phrase: string, many: boolean): string {
  const several = pluralVerb(phrase);
  const being = /^(is|are)\b(.*)$/su.exec(phrase);
  if (being) return `${many ? "are" : "is"} not${being[2]}`;
  return `${many ? "do" : "does"} not ${several}`;
}
