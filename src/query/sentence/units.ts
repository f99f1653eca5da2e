/** What a sentence has to speak of so that it answers a text: things, kinds, relations and other words. */
import type { Atlas } from "../../atlas/index.ts";
import type { Term } from "../../scene/index.ts";
import { lexicon, type Word, wordsOf } from "../lexicon/index.ts";
import { idiomAt, isLightWord, isMeasure, isOfAsking, stemsOfSynonyms } from "../nearest/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { relationsByNoun } from "./nouns.ts";
import { plainDigits } from "./numbers.ts";
import { tellingStems } from "./telling.ts";
import { isPassiveAt, NO_VERB, sayOf, type Verb, verbAt } from "./verbsAt.ts";

/** A part of a text that means something, of one word or several. */
export interface Unit {
  /** As typed. */
  readonly typed: string;
  /** How much it matters that a sentence speaks of it. */
  readonly weight: number;
  readonly stems: readonly string[];
  /** The node that it names. */
  readonly node?: string;
  /** The kind or type that it names, as its id. */
  readonly group?: string;
  /** Whether it is what is asked for: "companies", of "which companies". */
  readonly isAsked?: true;
  /** Whether it is a name that nothing here has, "United States". */
  readonly isForeign?: true;
  /** Stems of which one says as much: "oversight", for "keep an eye on". */
  readonly plain?: readonly string[];
  /** The relations that it may mean as a verb. */
  readonly verbs: readonly Verb[];
}

/** Whether it names a node by a name of several words in capitals: "White House AI Council". */
export function isProperName({ node, typed }: Unit): boolean {
  return node !== undefined && /\p{Lu}\S* \p{Lu}/u.test(typed);
}

/** How much parts of a text weigh. */
const WEIGHTS = { much: 1, something: 0.7, asked: 0.5, little: 0.4, nothing: 0.15 } as const;

/** Words after which a noun stands, or what describes one. */
const BEFORE_NOUNS = new Set([
  ...[
    "the",
    "a",
    "an",
    "its",
    "their",
    "his",
    "her",
    "these",
    "those",
    "this",
    "that",
    "any",
    "no",
  ],
  ...[
    "some",
    "more",
    "new",
    "of",
    "for",
    "in",
    "on",
    "to",
    "with",
    "by",
    "as",
    "from",
    "at",
    "into",
  ],
  ...["through", "about", "between", "against", "do", "does", "did"],
]);
/** "Must" and "have" are no verbs of a codebook here. */
const AUXILIARIES = new Set(["must", "may", "can", "shall", "will", "have", "has", "had"]);
/** Said by what a sentence denies. */
const DENYING = /^exempt/u;
const ADVERB = /ly$/u;

/** A unit that has been read, and the number of its words. */
interface UnitAt {
  readonly unit?: Unit;
  readonly length: number;
  /** The places of words that belong to it, too. */
  readonly rest?: readonly number[];
  /** Whether what follows is still what is asked for: "which old bridges". */
  readonly isStillAsking?: boolean;
}

/** The units of a text, in its order. */
export function unitsOf(atlas: Atlas, typed: string): readonly Unit[] {
  // "Re-elected" is something else than "elected".
  const text = plainDigits(typed).replace(/\bre-(?=\p{Ll})/giu, "re");
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const units: Unit[] = [];
  const consumed = new Set<number>();
  let isAsked = false;
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? "";
    const isRead = consumed.has(at);
    const next: UnitAt = isRead ? { length: 1 } : unitAt(atlas, { text, words, keys }, at, isAsked);
    if (next.unit) units.push(next.unit);
    for (const index of next.rest ?? []) consumed.add(index);
    const isHowMany = key === "many" && keys[at - 1] === "how";
    isAsked = next.isStillAsking ?? (isHowMany || ["which", "what", "whose"].includes(key));
    at += next.length;
  }
  return withoutLightest(units);
}

/** What says little elsewhere says something where nothing else does, or no other verb does. */
function withoutLightest(units: readonly Unit[]): readonly Unit[] {
  const isTelling = (unit: Unit) => unit.weight > WEIGHTS.nothing;
  // "Why was the speed limit brought in?"
  const isAllLight = !units.some(isTelling);
  // "What do the riders want for the lane?"
  const isVerbLight = !units.some((unit) => unit.verbs.length > 0 && isTelling(unit));
  return units.map((unit) => {
    const isLifted = isAllLight || (isVerbLight && unit.verbs.length > 0);
    return isLifted && !isTelling(unit) ? { ...unit, weight: WEIGHTS.something } : unit;
  });
}

interface Text {
  readonly text: string;
  readonly words: readonly Word[];
  readonly keys: readonly string[];
}

/** The unit at a word, if it means something. */
function unitAt(atlas: Atlas, text: Text, at: number, isAsked: boolean): UnitAt {
  const { keys } = text;
  const key = keys[at] ?? "";
  if (isThanksTo(keys, at)) return { length: 2 };
  const name = nameAt(atlas, keys, at);
  const foreign = foreignNameAt(atlas, text, at);
  if (foreign > name.length) {
    const typed = typedAt(text, at, foreign);
    const stems = tellingStems(typed);
    const own = stems.length > 0 ? stems : [typed.toLowerCase()];
    const unit = { typed, weight: WEIGHTS.much, stems: own, verbs: [] };
    return { unit: { ...unit, isForeign: true }, length: foreign };
  }
  const isNoun = BEFORE_NOUNS.has(keys[at - 1] ?? "");
  const verb = AUXILIARIES.has(key) ? NO_VERB : verbAt(keys, at, lexicon(atlas).verbs.at(keys, at));
  // "Who funds AI chips", but "the funds".
  const idiom = idiomAt(keys, at);
  const isIdiom = idiom !== undefined && wordsIn(idiom) > Math.max(name.length, wordsIn(verb));
  const isVerb =
    (!isIdiom && verb.length > name.length) ||
    (verb.length > 0 && verb.length === name.length && !name.isWhole && !isNoun);
  if (isVerb) {
    const typed = typedAt(text, at, verb.length);
    const verbs = isPassiveAt(keys, at) ? verb.passive : verb.means;
    const stems = tellingStems(typed);
    const weight = WEIGHTS[sayOf(verb, keys, at)];
    const isTelling = stems.length > 0 || verbs.length > 0;
    const unit = isTelling ? { unit: { typed, weight, stems, verbs } } : {};
    return { ...unit, length: verb.length, rest: verb.rest };
  }
  // A word of a name may be another word, "protects", or what is asked for, "which town".
  const isName =
    name.isWhole ||
    (name.length > 1
      ? hasNoun(atlas, name.node, keys.slice(at, at + name.length)) || isCapital(text, at)
      : name.length > 0 && ((!isAsked && isNoun) || hasNoun(atlas, name.node, [key])));
  if (idiom && wordsIn(idiom) > name.length) {
    const typed = typedAt(text, at, idiom.length);
    const unit = { typed, weight: WEIGHTS.much, stems: tellingStems(typed), plain: idiom.plain };
    return { unit: { ...unit, verbs: [] }, length: idiom.length, rest: idiom.rest };
  }
  if (!isName) return plainUnitAt(atlas, text, at, isAsked);
  if (name.length === 1 && isOfAsking(key)) return { length: 1 };
  return { unit: namedUnit(text, at, name, isAsked), length: name.length };
}

/** The number of words of a phrase of which some may stand apart. */
function wordsIn({ length, rest }: { readonly length: number; readonly rest: readonly number[] }) {
  return length + rest.length;
}

/** "Thanks to what" asks, as "why" does. */
function isThanksTo(keys: readonly string[], at: number): boolean {
  const [first = "", second = ""] = keys.slice(at, at + 2);
  return ["thanks", "due", "because"].includes(first) && ["to", "of"].includes(second);
}

interface NameAt {
  readonly length: number;
  /** Whether it is a whole name. */
  readonly isWhole: boolean;
  readonly node?: string | undefined;
  readonly group?: string | undefined;
}

const NO_NAME: NameAt = { length: 0, isWhole: false };

/** The longest name at a word, or part of a name. */
function nameAt(atlas: Atlas, keys: readonly string[], at: number): NameAt {
  const name = anyNameAt(atlas, keys, at);
  // "The state" is a name, but not in "the State Council".
  const isHidden =
    keys[at] === "the" && name.length > 0 && anyNameAt(atlas, keys, at + 1).length >= name.length;
  return isHidden ? NO_NAME : name;
}

function anyNameAt(atlas: Atlas, keys: readonly string[], at: number): NameAt {
  const { terms, partNames } = lexicon(atlas);
  const whole = terms.at(keys, at).find(({ value }) => value.of !== "any");
  const [part] = partNames.at(keys, at);
  if (whole && whole.words.length >= (part?.length ?? 0))
    return { length: whole.words.length, isWhole: true, ...namedBy(whole.value) };
  return part ? { length: part.length, isWhole: false, node: part.node } : NO_NAME;
}

function namedBy(term: Term): Pick<NameAt, "node" | "group"> {
  if (term.of === "any") return {};
  return term.of === "node" ? { node: term.id } : { group: term.id };
}

/** Whether one of these words is the noun of a name of a node. */
function hasNoun(atlas: Atlas, node: string | undefined, keys: readonly string[]): boolean {
  const { partNames } = lexicon(atlas);
  return node !== undefined && keys.some((key) => partNames.withNoun(key).includes(node));
}

/** The number of words in capitals, from a word on, that are no name here; not at the beginning. */
function foreignNameAt(atlas: Atlas, text: Text, at: number): number {
  let length = 0;
  const isFree = (index: number) => nameAt(atlas, text.keys, index).length === 0;
  while (at > 0 && isCapital(text, at + length) && (length > 0 || isFree(at))) length++;
  return length;
}

function isCapital({ text, words }: Text, at: number): boolean {
  const { start } = words[at] ?? {};
  const word = words[at]?.typed ?? "";
  return (
    start !== undefined &&
    at > 0 &&
    // "US" is no "us".
    (/^\p{Lu}{2,}$/u.test(text.slice(start, start + word.length)) ||
      (!isFunctionWord(word) && /^\p{Lu}\p{L}/u.test(text.slice(start, start + 2))))
  );
}

function namedUnit(text: Text, at: number, name: NameAt, isAsked: boolean): Unit {
  const { length, isWhole, node, group } = name;
  const typed = typedAt(text, at, length);
  const sort = group === undefined ? "much" : isAsked ? "asked" : "something";
  const isLight = group !== undefined && !isAsked && isLightWord(text.keys[at] ?? "");
  return {
    typed,
    weight: WEIGHTS[isLight ? "nothing" : sort],
    stems: tellingStems(typed),
    ...(node !== undefined && (isWhole || !isAsked) && { node }),
    ...(group !== undefined && { group }),
    ...(isAsked && { isAsked }),
    verbs: [],
  };
}

/** A word that is neither name nor verb, or several that are one thing: "data protection officer". */
function plainUnitAt(atlas: Atlas, text: Text, at: number, isAsked: boolean): UnitAt {
  const { keys, words } = text;
  const key = keys[at] ?? "";
  const before = keys[at - 1] ?? "";
  const word = words[at]?.typed ?? "";
  const isLight = isLightWord(word) || ADVERB.test(word);
  if (isMeasure(word) && before === "how") return { length: 1, isStillAsking: word === "many" };
  if (!isTellingWord(word)) return { length: 1 };
  const isNoun = !isLight && (isAsked || BEFORE_NOUNS.has(before) || at === 0);
  let length = compoundAt(text, at);
  const isCompound = length > 1;
  if (isNoun && !isAsked && !isCompound) while (isPlainWord(atlas, keys, at + length)) length++;
  const isDescribing = isNoun && nameAt(atlas, keys, at + length).length > 0;
  const typed = typedAt(text, at, length);
  const stems = isCompound ? stemsOfCompound(typed) : tellingStems(typed);
  if (stems.length === 0) return { length };
  const said =
    length === 1 && !isAsked && !isLight ? relationsByNoun(atlas).get(stems[0] ?? key) : [];
  const unit: Unit = {
    typed,
    // "How many people" asks for people, though the word says little elsewhere.
    weight:
      WEIGHTS[
        isLight && before !== "many" ? "nothing" : isDescribing && !isAsked ? "something" : "much"
      ],
    stems,
    ...(isAsked && { isAsked }),
    verbs: (said ?? []).map((relation) => ({ relation, direction: "both", isNoun: true })),
  };
  return { unit, length, isStillAsking: isAsked && isDescribing };
}

/** The number of words that hyphens join into one: "self-driving". */
function compoundAt({ text, words }: Text, at: number): number {
  let length = 1;
  for (let word = words[at]; word; word = words[at + length - 1]) {
    const end = word.start + word.typed.length;
    if (text[end] !== "-" || words[at + length]?.start !== end + 1) break;
    length++;
  }
  return length;
}

/** "Home-grown" is known as "homegrown"; most are only known by their parts. */
function stemsOfCompound(typed: string): readonly string[] {
  const joined = tellingStems(typed.replaceAll("-", ""));
  const isKnown = joined.some((stem) => stemsOfSynonyms(stem).size > 0);
  return isKnown ? joined : tellingStems(typed);
}

function isTellingWord(key: string): boolean {
  return !isFunctionWord(key) && !isOfAsking(key) && !DENYING.test(key);
}

/** Whether a word is telling, and neither light nor an adverb, nor a name or verb. */
function isPlainWord(atlas: Atlas, keys: readonly string[], at: number): boolean {
  const key = keys[at];
  if (key === undefined || !isTellingWord(key) || isLightWord(key) || ADVERB.test(key))
    return false;
  return nameAt(atlas, keys, at).length === 0 && lexicon(atlas).verbs.at(keys, at).length === 0;
}

function typedAt({ text, words }: Text, at: number, length: number): string {
  const first = words[at];
  const last = words[at + length - 1];
  return first && last ? text.slice(first.start, last.start + last.typed.length) : "";
}
