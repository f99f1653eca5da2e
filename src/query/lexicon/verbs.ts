/** The verbs of questions: the codebook's relations in all forms, families, and any link. */
import type { Atlas, Relation } from "../../atlas/index.ts";
import {
  firstWord,
  infinitiveOf,
  ruledGerunds,
  ruledInfinitives,
  ruledPasts,
} from "../../atlas/text/index.ts";
import { ANY_LINK, partKey, type StepDirection, type Verb } from "../../scene/index.ts";
import { hasEnglishCodebook, pluralVerb } from "../words/index.ts";
import { type Phrase, phrase, searchWords, uniqueTexts } from "./phrases.ts";
import { irregularPasts, isNearVerb, sameVerbs } from "./sameMeaning.ts";

/** A verb with its direction: "funds", or "is funded by". */
export interface DirectedVerb {
  readonly verb: Verb;
  readonly direction: StepDirection;
}

/**
 * How a phrase is used. `finite`: "funds", "funding"; `past`: "funded", which is passive after "is";
 * `agent`: "funded by", "part of"; `bare`: "applied", of "is applied to", after "is"; `last`: "has",
 * which is a verb only where nothing follows, "goals that China has".
 */
export type VerbForm = "finite" | "past" | "agent" | "bare" | "last";

export interface VerbPhrase extends DirectedVerb {
  readonly form: VerbForm;
  /** Whether the words are none of the codebook, but mean nearly the same. */
  readonly isNear?: true;
  /** The words that follow what the verb leads to: "at bay", of "keep … at bay". */
  readonly rest?: readonly string[];
}

/** The singular and the plural of a term or a verb. */
export interface Forms {
  readonly one: string;
  readonly many: string;
}

/** A key that is equal for equal verbs in the same direction. */
export function directedVerbKey({ verb, direction }: DirectedVerb): string {
  return `${direction} ${partKey(verb)}`;
}

/** Ways to say that two things are linked somehow. */
const LINKED = [
  ...["about", "have to do with", "has to do with", "had to do with", "deal with", "deals with"],
  ...["dealt with", "dealing with", "concern", "concerns", "concerning", "regarding"],
  ...["relate to", "relates to", "related to", "relating to", "connected with", "connected to"],
  ...["connect with", "associated with", "involve", "involves", "involved in", "involving"],
  ...["mention", "mentions", "mentioned", "say about", "says about", "said about"],
];

const LINKED_LAST = ["have", "has", "had", "do", "does", "did", "doing", "done"];

const PASSIVE = /^is (\S+) (by|in|to|with|on|into)$/u;

/**
 * The forms and phrases of all verbs. Relations have names in the codebook for both directions; the
 * words for families and for any link are our own. Names are preferred to other words.
 */
export function verbWords(atlas: Atlas) {
  const isEnglish = hasEnglishCodebook(atlas);
  const unique = uniqueTexts();
  const forms = new Map<string, Forms>();
  const phrases: Phrase<VerbPhrase>[] = [];
  const understood: Phrase<VerbPhrase>[] = [];
  const say = (
    text: string,
    { verb, direction }: DirectedVerb,
    form: VerbForm,
    more: Pick<VerbPhrase, "isNear" | "rest"> = {},
  ) => understood.push(phrase({ verb, direction, form, ...more }, text, false));
  const add = (
    directed: DirectedVerb,
    name: string,
    alternatives: readonly string[],
    pluralOf: (phrase: string) => string,
  ) => {
    const key = directedVerbKey(directed);
    const one = unique(key, [name, ...alternatives]);
    const many = unique(key, [pluralOf(one), ...alternatives.map(pluralOf)]);
    forms.set(key, { one, many });
    const form = one.startsWith("is ") ? "agent" : "finite";
    for (const text of [one, many]) phrases.push(phrase({ ...directed, form }, text, true));
    // "funded by" is understood too, and so is the name itself if another verb has taken it.
    for (const text of [one.replace(/^is /u, ""), name])
      phrases.push(phrase({ ...directed, form }, text, false));
  };
  const pluralOf = isEnglish ? pluralVerb : (text: string) => text;
  const relations = atlas.relations.map((relation) => ({ relation, ...directedBy(relation) }));
  for (const { relation, out } of relations) {
    add(out, relation.name, [`${relation.name} (${relation.family} ${relation.id})`], pluralOf);
  }
  for (const { relation, back } of relations) {
    if (relation.symmetric === true) continue;
    const { inverse, family, id } = relation;
    add(back, inverse, [`${inverse} (${family} ${id})`], pluralOf);
  }
  // Other words for a relation, and those in its definition, are understood after all names.
  const inflected = (text: string, out: DirectedVerb, back: DirectedVerb) => {
    if (!isEnglish) say(text, out, "finite");
    else for (const [form, of, said] of formsOf(atlas, text, out, back)) say(said, of, form);
  };
  /** Words of ours: "keep … at bay" is also "kept at bay". */
  const near = (text: string, { out, back, isNear }: BothWays) => {
    const nearly = isNear ? { isNear } : {};
    const [before = "", after] = text.split(" … ");
    const whole = after === undefined ? before : `${before} ${after}`;
    // "Is based on" may be meant, but not by "where is it based".
    const isWhole = isNear && /^is /u.test(whole);
    for (const [form, of, said] of formsOf(atlas, whole, out, back)) {
      if (!isWhole || form === "agent") say(said, of, form, nearly);
    }
    if (after === undefined) return;
    const rest = searchWords(after);
    for (const [form, of, said] of activeForms(atlas, before, out))
      say(said, of, form === "past" ? "finite" : form, { ...nearly, rest });
  };
  for (const { relation, out, back } of relations) {
    inflected(relation.name, out, back);
    if (relation.symmetric !== true) inflected(relation.inverse, back, out);
  }
  for (const { relation, out, back } of relations) {
    const defined = isEnglish ? synonymsOf(relation.definition) : [];
    for (const text of [...(relation.words ?? []), ...defined]) {
      // A word with "by" is one for the inverse.
      if (/^is \S+ by$/u.test(text)) inflected(text, back, out);
      else inflected(text, out, back);
      // "AI is integrated with industries" is also said the other way round.
      if (/^is \S+ with$/u.test(text)) inflected(text, back, out);
    }
  }
  if (isEnglish) {
    for (const [text, ways] of otherVerbs(atlas)) near(text, ways);
  }
  const addLinks = (verb: Verb, by: string, byId: string) => {
    const addDirection = (direction: StepDirection, words: (by: string) => string) =>
      add({ verb, direction }, words(by), [words(byId)], pluralVerb);
    addDirection("both", (how) => `is linked${how} with`);
    addDirection("out", (how) => `links${how} to`);
    addDirection("in", (how) => `is linked${how} from`);
  };
  addLinks(ANY_LINK, "", "");
  for (const { id, name } of atlas.families) {
    addLinks({ of: "family", id }, ` by ${name}`, ` by ${name} (${id})`);
  }
  const linked = { verb: ANY_LINK, direction: "both" } as const;
  for (const text of LINKED) say(text, linked, "finite");
  for (const text of LINKED_LAST) say(text, linked, "last");
  return { phrases: [...phrases, ...understood], forms };
}

/** A verb with both of its directions. */
interface BothWays {
  readonly out: DirectedVerb;
  readonly back: DirectedVerb;
  readonly isNear?: true;
}

/**
 * Verbs that mean the same as a name or word of a relation, and are no other's name. Of relations
 * that share one, those with such a name come before those with such a word.
 */
function* otherVerbs({ relations }: Atlas): Generator<readonly [string, BothWays]> {
  const infinitive = (text: string) => {
    const [first, rest] = firstWord(text);
    return infinitiveOf(first) + rest;
  };
  const names = new Set(relations.flatMap(({ name, inverse }) => [name, inverse]).map(infinitive));
  const waysByVerb = new Map<string, Map<string, BothWays>>();
  const claim = (text: string, ways: BothWays) => {
    const own = infinitive(text);
    for (const verb of sameVerbs(own)) {
      if (names.has(verb)) continue;
      const ofVerb = waysByVerb.get(verb) ?? new Map<string, BothWays>();
      waysByVerb.set(verb, ofVerb);
      const key = directedVerbKey(ways.out);
      const isNear = isNearVerb(own, verb);
      if (!ofVerb.has(key)) ofVerb.set(key, isNear ? { ...ways, isNear } : ways);
    }
  };
  for (const relation of relations) {
    const { out, back } = directedBy(relation);
    claim(relation.name, { out, back });
    if (relation.symmetric !== true) claim(relation.inverse, { out: back, back: out });
  }
  for (const relation of relations) {
    for (const word of relation.words ?? []) claim(word, directedBy(relation));
  }
  for (const [verb, ofVerb] of waysByVerb) {
    for (const ways of ofVerb.values()) yield [verb.replace(/^be /u, "is "), ways];
  }
}

function directedBy({ id, symmetric }: Relation) {
  const verb: Verb = { of: "relation", id };
  return symmetric === true
    ? { out: { verb, direction: "both" } as const, back: { verb, direction: "both" } as const }
    : { out: { verb, direction: "out" } as const, back: { verb, direction: "in" } as const };
}

type Said = readonly [form: VerbForm, verb: DirectedVerb, text: string];

/**
 * All forms of a word for a relation. Of "pays for": "paying for", "paid for", and for the way back
 * "paid for by". Of "is used in": "used in", "used", and for the way back "uses".
 */
function* formsOf(
  atlas: Atlas,
  text: string,
  out: DirectedVerb,
  back: DirectedVerb,
): Generator<Said> {
  if (!/^(is|are|be) /u.test(text)) {
    yield* activeForms(atlas, text, out);
    const [first, rest] = firstWord(text);
    for (const past of pastsOf(atlas, infinitiveOf(first)))
      yield ["agent", back, `${past}${rest} by`];
    return;
  }
  // Of "is a member of", also "member of", since articles may have been skipped.
  yield ["agent", out, text.replace(/^\S+ /u, "")];
  yield ["agent", out, text.replace(/^\S+ (an? |the )?/u, "")];
  const [, participle] = PASSIVE.exec(text) ?? [];
  if (participle === undefined) return;
  yield ["bare", out, participle];
  for (const verb of infinitivesOf(atlas, participle)) yield* activeForms(atlas, verb, back);
}

function* activeForms(atlas: Atlas, text: string, of: DirectedVerb): Generator<Said> {
  const [first, rest] = firstWord(text);
  const infinitive = infinitiveOf(first);
  const gerunds = ruledGerunds(infinitive);
  for (const form of [first, `${infinitive}s`, infinitive, ...gerunds])
    yield ["finite", of, form + rest];
  if (rest === "") for (const gerund of gerunds) yield ["finite", of, `${gerund} of`];
  for (const past of pastsOf(atlas, infinitive)) yield ["past", of, past + rest];
}

function pastsOf({ verbs }: Atlas, infinitive: string): readonly string[] {
  return [...ruledPasts(infinitive), ...(verbs?.[infinitive] ?? []), ...irregularPasts(infinitive)];
}

function infinitivesOf({ verbs = {} }: Atlas, past: string): readonly string[] {
  const irregular = Object.entries(verbs).find(([, pasts]) => pasts.includes(past))?.[0];
  return irregular === undefined ? ruledInfinitives(past) : [irregular];
}

/** The irregular forms of the verbs in an English codebook; see `Atlas.verbs`. */
export function irregularVerbs(
  atlas: Atlas,
  pastFormsOf: (infinitive: string) => readonly string[],
): Atlas["verbs"] {
  if (!hasEnglishCodebook(atlas)) return undefined;
  const texts = atlas.relations.flatMap(({ name, words = [], definition }) => [
    ...[name, ...words, ...synonymsOf(definition)].filter((text) => !/^is /u.test(text)),
  ]);
  const infinitives = new Set(texts.map((text) => infinitiveOf(firstWord(text)[0])));
  const irregular = [...infinitives].flatMap((infinitive) => {
    const forms = pastFormsOf(infinitive);
    const ruled = ruledPasts(infinitive);
    return forms.every((form) => ruled.includes(form)) ? [] : [[infinitive, forms] as const];
  });
  return irregular.length > 0 ? Object.fromEntries(irregular) : undefined;
}

const PLAIN_VERB = /^(\p{Ll}+s)( (?:for|to|on|with|in|against))?$/u;

/**
 * Synonyms of a relation, if its definition is nothing but a list of verbs: "Makes, leads or
 * teaches it." → "makes", "leads", "teaches"; "Pays for, or backs." → "pays for", "backs". A longer
 * one, "Makes the document, or sets the policy", has none: "makes" alone is not what it means.
 */
export function synonymsOf(definition: string): readonly string[] {
  const parts = definition
    .toLowerCase()
    .replace(/( it)?\.?\s*$/u, "")
    .split(/,? or |, /u);
  return parts.every((part) => PLAIN_VERB.test(part)) ? parts : [];
}
