/**
 * English forms of the codebook's words: it names kinds and types in the singular and relations
 * as "funds", while a question says "companies that fund". Words of other languages stay.
 */
import type { Atlas } from "../../atlas/index.ts";
import { memo } from "../visible/index.ts";

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

/** Where the head of a name ends: "partnerships | with …", "an ecosystem | where …". */
const HEAD_END =
  /[,(]|\b(of|in|with|for|to|under|on|over|from|at|by|as|about|between|across|against|through|that|which|where|who)\b/iu;
/** Words in -s that name one thing or stuff. */
const SINGULAR_S = /(ics|ss|us|is|news|series|species|lens|means|gas|bias|canvas|atlas)$/u;
const PLURALS = /^(people|police|personnel|children|men|women|criteria)$/iu;

/**
 * Whether an English name stands for several: "Chinese universities", "NGOs", "partnerships with
 * A". Names have no grammatical number in an atlas, so it is read off the noun at their head; a
 * noun with a capital ("Horizon Robotics", "Siemens") is the name of one.
 */
export function isPluralName(name: string): boolean {
  const [head = ""] = name.split(HEAD_END, 1);
  // "algorithms and hardware", while "Belt and Road countries" are told by their last word.
  return head.split(/\band\b/u).some((part) => {
    const words = part.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    const last = words.at(-1) ?? "";
    // "AI systems trained | on …"
    const noun = words.length > 1 && /[^e]ed$/u.test(last) ? words.at(-2) : last;
    return isPluralNoun(noun ?? "");
  });
}

function isPluralNoun(word: string): boolean {
  if (PLURALS.test(word) || /^\p{Lu}{2,}s$/u.test(word)) return true;
  return /^\p{Ll}.*[^’']s$/u.test(word) && !SINGULAR_S.test(word);
}

function isEnglish(language: string): boolean {
  return /^en\b/iu.test(language);
}

/**
 * Whether the codebook is in English: by the atlas's language, or, where that is one of another
 * script (an atlas of Chinese law is often tagged "zh" as a whole), by relations in Latin letters
 * with English passives. Words of any other codebook are taken as written.
 */
export const hasEnglishCodebook: (atlas: Atlas) => boolean = memo(
  ({ language, relations }) =>
    isEnglish(language) ||
    (scriptOf(language) !== "Latn" &&
      relations.every(
        ({ name, inverse }) => !/[^\p{sc=Latin}\p{sc=Common}]/u.test(name + inverse),
      ) &&
      relations.some(({ inverse }) => /^is \S/u.test(inverse))),
);

/** The script that a language is usually written in; Latin where its tag is none. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}
