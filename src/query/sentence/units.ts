/** What a sentence has to speak of so that it answers a text: things, kinds, relations and other words. */
import type { Atlas } from "../../atlas/index.ts";
import type { StepDirection, Term } from "../../scene/index.ts";
import { lexicon, type VerbPhrase, type Word, wordsOf } from "../lexicon/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { isLightWord, isOfAsking, isMeasure } from "./lightWords.ts";
import { plainDigits } from "./numbers.ts";
import { relationsByNoun } from "./nouns.ts";
import { tellingStems } from "./telling.ts";

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
  /** What it may mean as a verb, as it leads from what stands before it to what stands after. */
  readonly verbs: readonly Verb[];
}

export interface Verb {
  readonly relation: string;
  readonly direction: StepDirection;
}

/** How much words weigh that say little by themselves, and those that only describe the next one. */
const LIGHT = 0.15;
const DESCRIBING = 0.7;
const ASKED_GROUP = 0.5;
/** A verb that may mean more relations than these says little. */
const RELATIONS_MAX = 4;

/** Words after which a noun stands, or what describes one. */
const BEFORE_NOUNS = new Set(
  "the a an of for in on to with by its their his her these those this that as from at into through any some no more new".split(
    " ",
  ),
);
/** Said by what a sentence denies. */
const DENYING_WORD = /^exempt/u;
const BEING = new Set("is are was were be been being gets get got".split(" "));

/** The units of a text, in its order. */
export function unitsOf(atlas: Atlas, typed: string): readonly Unit[] {
  const { terms, partNames, verbs } = lexicon(atlas);
  const text = plainDigits(typed);
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const units: Unit[] = [];
  const consumed = new Set<number>();
  let isAsking = false;
  const nameAt = (at: number) => {
    const whole = terms.at(keys, at).find(({ value }) => value.of !== "any");
    const [part] = partNames.at(keys, at);
    const isWhole = (whole?.words.length ?? 0) >= (part?.length ?? 0);
    const length = isWhole ? (whole?.words.length ?? 0) : (part?.length ?? 0);
    return { length, isWhole, term: isWhole ? whole?.value : undefined, part: part?.node };
  };
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? "";
    const before = keys[at - 1] ?? "";
    const asked = isAsking;
    isAsking = key === "which" || key === "what" || key === "whose";
    if (consumed.has(at)) {
      at++;
      continue;
    }
    let name = nameAt(at);
    // "The state" is a name, but not in "the State Council".
    if (key === "the" && name.length > 0 && nameAt(at + 1).length >= name.length) name = nameAt(-1);
    if (isThanksTo(keys, at)) {
      at += 2;
      continue;
    }
    const verb = MODALS.has(key) ? NO_VERB : verbAt(keys, at, verbs.at(keys, at));
    // "Who funds AI chips", but "the funds".
    const isVerb =
      verb.length > name.length ||
      (verb.length > 0 && verb.length === name.length && !name.isWhole && !BEFORE_NOUNS.has(before));
    // A word of a name may be another word, "protects", or what is asked for: "which town".
    const isName =
      !isVerb && name.length > 0 && (name.isWhole || name.length > 1 || (!asked && BEFORE_NOUNS.has(before)) || isNounOf(atlas, name.part, key));
    if (isName) {
      const said = typedAt(text, words, at, name.length);
      const group = groupOf(name.term);
      const node = name.isWhole ? (name.term?.of === "node" ? name.term.id : undefined) : name.part;
      units.push({
        typed: said,
        weight: weightOfName(group, asked, key),
        stems: tellingStems(said),
        ...(node !== undefined && !(asked && !name.isWhole) && { node }),
        ...(group !== undefined && { group }),
        ...(asked && { isAsked: true }),
        verbs: [],
      });
      at += name.length;
      continue;
    }
    if (verb.length > 0) {
      const said = typedAt(text, words, at, verb.length);
      const stems = tellingStems(said);
      units.push({
        typed: said,
        weight: weightOfVerb(verb, keys.slice(at, at + verb.length)),
        stems,
        verbs: isPassive(keys, at) ? verb.passive : verb.means,
      });
      for (const index of verb.rest) consumed.add(index);
      at += verb.length;
      continue;
    }
    const word = words[at]?.typed ?? "";
    if (!isFunctionWord(word) && !DENYING_WORD.test(word) && !isOfAsking(word) && !(isMeasure(word) && before === "how")) {
      // "Data protection officer" is one thing, "old" only describes.
      const isLight = isLightWord(word) || /ly$/u.test(word);
      const isNoun = !isLight && (asked || BEFORE_NOUNS.has(before) || at === 0);
      let length = 1;
      while (isNoun && isPlain(keys, at + length, (index) => nameAt(index).length + verbs.at(keys, index).length)) length++;
      const next = keys[at + length] ?? "";
      const leads = isNoun && next !== "" && !isFunctionWord(next) && nameAt(at + length).length > 0;
      const said = typedAt(text, words, at, length);
      const noun = length === 1 && !asked ? relationsByNoun(atlas).get(tellingStems(word)[0] ?? "") : undefined;
      units.push({
        typed: said,
        weight: isLight ? LIGHT : leads && !asked ? DESCRIBING : 1,
        stems: tellingStems(said),
        ...(asked && { isAsked: true }),
        verbs: isLight ? [] : (noun ?? []).map((relation) => ({ relation, direction: "both" as const })),
      });
      // "Which old bridges" are bridges, too.
      isAsking = asked && leads;
      at += length;
      continue;
    }
    at++;
  }
  return units.filter(
    ({ stems, node, group, verbs: means }) =>
      stems.length > 0 || node !== undefined || group !== undefined || means.length > 0,
  );
}

/** "Thanks to what" asks, as "why" does. */
function isThanksTo(keys: readonly string[], at: number): boolean {
  return (
    ["thanks", "due", "because"].includes(keys[at] ?? "") && ["to", "of"].includes(keys[at + 1] ?? "")
  );
}

const MODALS = new Set(["must", "may", "can", "shall", "will", "have", "has", "had"]);

/** "Get" says little, "put into practice" much; "use" something, if the codebook has it. */
function weightOfVerb(
  { means, isNear, rest }: VerbAt,
  keys: readonly string[],
): number {
  const own = keys.filter((key) => !isFunctionWord(key));
  if (means.length === 0) return LIGHT;
  if (rest.length === 0 && own.every(isLightWord)) {
    if (isNear) return LIGHT;
    if (keys.length === 1) return DESCRIBING;
  }
  return new Set(means.map(({ relation }) => relation)).size > RELATIONS_MAX ? DESCRIBING : 1;
}

function weightOfName(group: string | undefined, isAsked: boolean, key: string): number {
  if (group === undefined) return 1;
  if (isAsked) return ASKED_GROUP;
  return isLightWord(key) ? LIGHT : DESCRIBING;
}

/** Whether a word is telling, and neither a name nor a verb. */
function isPlain(keys: readonly string[], at: number, meanings: (at: number) => number): boolean {
  const key = keys[at];
  return key !== undefined && !isFunctionWord(key) && !isLightWord(key) && !isOfAsking(key) && !DENYING_WORD.test(key) && meanings(at) === 0;
}

/** Whether a word stands in a name of a node as it is, but for its plural. */
function isNounOf(atlas: Atlas, node: string | undefined, key: string): boolean {
  return node !== undefined && lexicon(atlas).partNames.withNoun(key).includes(node);
}

function groupOf(term: Term | undefined): string | undefined {
  return term?.of === "kind" || term?.of === "type" ? term.id : undefined;
}

/** Whether a form of "be" stands shortly before a word: "are the funds backed". */
function isPassive(keys: readonly string[], at: number): boolean {
  return keys.slice(Math.max(0, at - 7), at).some((key) => BEING.has(key));
}

const FLIPPED = { out: "in", in: "out", both: "both" } as const;

interface VerbAt {
  readonly length: number;
  readonly means: readonly Verb[];
  /** The same where a form of "be" stands before it. */
  readonly passive: readonly Verb[];
  /** The places of its other words: "at bay", of "keep … at bay". */
  readonly rest: readonly number[];
  /** Whether the codebook does not have it, but words that mean nearly the same. */
  readonly isNear: boolean;
}

const NO_VERB: VerbAt = { length: 0, means: [], passive: [], rest: [], isNear: true };

/** The longest verb from a word on, with the relations that it may mean; none for any link. */
function verbAt(
  keys: readonly string[],
  at: number,
  phrases: readonly { readonly value: VerbPhrase; readonly words: readonly string[] }[],
): VerbAt {
  let length = 0;
  let means: Verb[] = [];
  let passive: Verb[] = [];
  let rest: readonly number[] = [];
  let isNear = true;
  for (const { value, words } of phrases) {
    const after = value.rest ? restAt(keys, at + words.length, value.rest) : [];
    if (!after) continue;
    const all = words.length + after.length;
    if (all < length + rest.length) continue;
    if (all > length + rest.length) {
      means = [];
      passive = [];
      isNear = true;
    }
    length = words.length;
    rest = after;
    const { verb, direction, form } = value;
    if (verb.of !== "relation") continue;
    if (!value.isNear) isNear = false;
    means.push({ relation: verb.id, direction });
    passive.push({
      relation: verb.id,
      // "Is funded" turns the verb, "is built on" need not.
      direction: form !== "past" ? direction : words.length > 1 ? "both" : FLIPPED[direction],
    });
  }
  return { length, means, passive, rest, isNear };
}

/** How far the rest of a verb may stand from it. */
const REST_MAX = 8;

/** Where the rest of a verb stands: "at bay", of "keep … at bay". */
function restAt(
  keys: readonly string[],
  from: number,
  rest: readonly string[],
): readonly number[] | undefined {
  for (let at = from; at < Math.min(keys.length, from + REST_MAX); at++) {
    if (rest.every((word, index) => keys[at + index] === word))
      return rest.map((_, index) => at + index);
  }
  return undefined;
}

function typedAt(text: string, words: readonly Word[], at: number, length: number): string {
  const first = words[at];
  const last = words[at + length - 1];
  return first && last ? text.slice(first.start, last.start + last.typed.length) : "";
}
