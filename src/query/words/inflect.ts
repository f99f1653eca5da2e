/**
 * English plurals and verb forms of the codebook's words. A codebook names kinds and types in the
 * singular and relations as "funds", while a question says "companies that fund". Words of other
 * languages are left as they are.
 */
import type { Atlas } from "../../atlas/index.ts";
import { memo } from "../visible/index.ts";

const UNINFLECTED = /\b(people|police|personnel|staff|media|data)$/iu;

/** "company" → "companies", "research body" → "research bodies", "people" → "people". */
export function plural(noun: string): string {
  if (UNINFLECTED.test(noun) || /[^a-z]$/iu.test(noun)) return noun;
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

/** The plural of a verb: "applies to" → "apply to", "is part of" → "are part of". */
export function pluralVerb(phrase: string): string {
  const [, first = "", rest = ""] = /^(\S*)(.*)$/su.exec(phrase) ?? [];
  return `${IRREGULAR[first.toLowerCase()] ?? withoutEnding(first)}${rest}`;
}

function withoutEnding(verb: string): string {
  if (/[^aeiou]ies$/u.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh)es$/u.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb;
}

/** The word on a denied link where there is no room for more: "not", or a sign in other languages. */
export function denialWord(atlas: Atlas): string {
  return hasEnglishCodebook(atlas) ? "not" : "✕";
}

/** A verb negated: "funds" → "do not fund", "does not fund"; "is part of" → "are not part of". */
export function deniedVerb(phrase: string, isMany: boolean): string {
  const being = /^(is|are)\b(.*)$/su.exec(phrase);
  if (being) return `${isMany ? "are" : "is"} not${being[2]}`;
  return `${isMany ? "do" : "does"} not ${pluralVerb(phrase)}`;
}

/** Where the head of a name ends: "partnerships | with …", "an ecosystem | where …". */
const HEAD_END =
  /[,(]|\b(of|in|with|for|to|under|on|over|from|at|by|as|about|between|across|against|through|that|which|where|who)\b/iu;
/** Nouns in -s that are singular or uncountable. */
const SINGULAR_S = /(ics|ss|us|is|news|series|species|lens|means|gas|bias|canvas|atlas)$/u;
const PLURALS = /^(people|police|personnel|children|men|women|criteria)$/iu;

/**
 * Whether an English name is a plural: "Chinese universities", "NGOs", "partnerships with A". An
 * atlas does not state the grammatical number of names, so it is read off their head noun; a
 * capitalised noun ("Horizon Robotics", "Siemens") is taken for the name of one thing.
 */
export function isPluralName(name: string): boolean {
  const [head = ""] = name.split(HEAD_END, 1);
  // Either part may be the plural: "algorithms and hardware", "Belt and Road countries".
  return head.split(/\band\b/u).some((part) => {
    const words = part.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    const last = words.at(-1) ?? "";
    // A participle follows its noun: "AI systems trained | on …".
    const noun = words.length > 1 && /[^e]ed$/u.test(last) ? words.at(-2) : last;
    return isPluralNoun(noun ?? "");
  });
}

function isPluralNoun(word: string): boolean {
  if (PLURALS.test(word) || /^\p{Lu}{2,}s$/u.test(word)) return true;
  return /^\p{Ll}.*[^’']s$/u.test(word) && !SINGULAR_S.test(word);
}

/** Whether a BCP 47 tag names a kind of English. */
function isEnglish(language: string): boolean {
  return /^en\b/iu.test(language);
}

/**
 * Whether the codebook is in English, so that its words may be inflected. That is so if the atlas's
 * language is English, or if it is written in another script (an atlas of Chinese law is often
 * tagged "zh" as a whole) but the relations are in Latin letters, with English passives.
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

/** The script in which a language is usually written; Latin if the tag is not valid. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}
