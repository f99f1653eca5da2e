/** The words for the parts of a question in an atlas, from its names and its codebook. */
import { lowerName, QUALITIES, type Quality, valueWords } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  partKey,
  type StepDirection,
  type Term,
  type Verb,
} from "../../scene/index.ts";
import { lookup, memo } from "../visible/index.ts";
import { deniedVerb, hasEnglishCodebook, lowered, plural, pluralVerb } from "../words/index.ts";
import {
  cachedSearchWords,
  type Phrase,
  type PhraseBook,
  phrase,
  phraseBook,
  type SearchWords,
  uniqueTexts,
} from "./phrases.ts";

/** A verb with its direction: "funds", or "is funded by". */
export interface DirectedVerb {
  readonly verb: Verb;
  readonly direction: StepDirection;
}

/** The singular and the plural of a term or a verb. */
export interface Forms {
  readonly one: string;
  readonly many: string;
}

/** Phrase books, for reading questions; and the words for each part, for writing them. */
export interface Lexicon {
  readonly terms: PhraseBook<Term>;
  readonly verbs: PhraseBook<DirectedVerb>;
  readonly pillars: PhraseBook<string>;
  readonly qualities: PhraseBook<Quality>;
  // These throw for a term, verb or pillar that the atlas does not have.
  formsOfTerm(term: Term): Forms;
  formsOfVerb(verb: DirectedVerb): Forms;
  /** "do not fund", "is not funded by". */
  deniedVerb(verb: DirectedVerb, isMany: boolean): string;
  pillarName(id: string): string;
  readonly searchWords: SearchWords;
}

const ANYTHING_WORDS: Forms = { one: "nothing", many: "anything" };
/** Other words for "anything", at the beginning of a question or within. */
const ANYTHING_SYNONYMS = ["who", "what", "whom", "anyone", "something", "someone", "everything"];

/** The word for a quality in a question: "stated", "already in place". */
export function qualityWord({ of, value }: Quality): string {
  const words = valueWords(of, value);
  return words.asked ?? lowerName(words);
}

/** Where we ask for a quality by other words than its name, the name is understood too. */
const QUALITY_PHRASES: readonly Phrase<Quality>[] = QUALITIES.flatMap((quality) => [
  phrase(quality, qualityWord(quality), true),
  phrase(quality, lowerName(valueWords(quality.of, quality.value)), false),
]);

/** The lexicon of an atlas, built once. */
export const lexicon: (atlas: Atlas) => Lexicon = memo(makeLexicon);

function makeLexicon(atlas: Atlas): Lexicon {
  const searchWords = cachedSearchWords();
  const terms = termForms(atlas, searchWords);
  const verbs = verbWords(atlas);
  const pillars = pillarWords(atlas);
  let termBook: PhraseBook<Term> | undefined;
  const mustGet = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`${key} is not of this atlas`);
    return value;
  };
  return {
    // Built only when something is typed: to write a question, the forms suffice.
    get terms() {
      termBook ??= phraseBook(termPhrases(atlas, terms, searchWords));
      return termBook;
    },
    verbs: phraseBook(verbs.phrases),
    pillars: phraseBook(pillars.phrases),
    qualities: phraseBook(QUALITY_PHRASES),
    formsOfTerm: (term) => mustGet(terms.forms, partKey(term)),
    formsOfVerb: (verb) => mustGet(verbs.forms, directedVerbKey(verb)),
    deniedVerb(directedVerb, isMany) {
      const { one } = mustGet(verbs.forms, directedVerbKey(directedVerb));
      // The words for families and for any link are our own, and English.
      const isOurs = directedVerb.verb.of !== "relation";
      if (isOurs || hasEnglishCodebook(atlas)) return deniedVerb(one, isMany);
      return `${isMany ? "do" : "does"} not ${one}`;
    },
    pillarName: (id) => mustGet(pillars.forms, id),
    searchWords,
  };
}

/** A key that is equal for equal verbs in the same direction. */
export function directedVerbKey({ verb, direction }: DirectedVerb): string {
  return `${direction} ${partKey(verb)}`;
}

/** A kind or type, with its names in the codebook. */
interface Group {
  readonly key: string;
  readonly term: { readonly of: "kind" | "type"; readonly id: string };
  readonly one: string;
  readonly many: string;
  /** Put in parentheses to tell it from another of the same name. */
  readonly within: string;
}

interface TermForms {
  readonly groups: readonly Group[];
  /** By the keys of the terms. */
  readonly forms: ReadonlyMap<string, Forms>;
}

/**
 * The unique forms of all terms. Plurals of kinds and types take theirs first, then nodes, then
 * singulars: so a node "industry" keeps its name, and the type of that name is called "industries",
 * or "industry (sector)" after "no".
 */
function termForms(atlas: Atlas, wordsOf: SearchWords): TermForms {
  const isEnglish = hasEnglishCodebook(atlas);
  const unique = uniqueTexts(wordsOf);
  for (const word of ["no", "that", "in", "only"]) unique("grammar", [word]);
  unique("any", [ANYTHING_WORDS.one]);
  unique("any", [ANYTHING_WORDS.many]);
  const forms = new Map<string, Forms>([["any", ANYTHING_WORDS]]);
  const groups = atlas.kinds.flatMap((kind): readonly Group[] => {
    const kindName = lowered(atlas, kind.name);
    const kindAndTypes = [
      {
        term: { of: "kind", id: kind.id } satisfies Term,
        one: kindName,
        many: lowered(atlas, kind.plural),
        within: "kind",
      },
      ...kind.types.map((type) => {
        const one = lowered(atlas, type.name);
        const term = { of: "type", id: `${kind.id}/${type.id}` } satisfies Term;
        return { term, one, many: isEnglish ? plural(one) : one, within: kindName };
      }),
    ];
    return kindAndTypes.map((group) => ({ ...group, key: partKey(group.term) }));
  });
  const candidates = (text: string, within: string, id: string) => [
    text,
    `${text} (${within})`,
    `${text} (${within} ${id})`,
  ];
  const plurals = new Map(
    groups.map((group) => [
      group.key,
      unique(group.key, candidates(group.many, group.within, group.term.id)),
    ]),
  );
  const { kinds } = lookup(atlas);
  for (const { id, name, kind } of atlas.nodes) {
    const text = unique(`node:${id}`, candidates(name, kinds.get(kind)?.name ?? kind, id));
    forms.set(`node:${id}`, { one: text, many: text });
  }
  for (const { key, one, within, term } of groups) {
    const singular = unique(key, candidates(one, within, term.id));
    forms.set(key, { one: singular, many: plurals.get(key) ?? singular });
  }
  return { groups, forms };
}

/** All ways to say a term: the canonical forms, then singulars, short names and aliases. */
function termPhrases(
  atlas: Atlas,
  { groups, forms }: TermForms,
  wordsOf: SearchWords,
): readonly Phrase<Term>[] {
  const canonical = (term: Term, text: string | undefined) =>
    phrase(term, text ?? "", true, wordsOf);
  const understood = (term: Term, text: string | undefined) =>
    phrase(term, text ?? "", false, wordsOf);
  const formOf = (id: string) => forms.get(`node:${id}`)?.one;
  return [
    ...groups.map(({ key, term }) => canonical(term, forms.get(key)?.many)),
    canonical(ANYTHING, ANYTHING_WORDS.many),
    ...atlas.nodes.map(({ id }) => canonical({ of: "node", id }, formOf(id))),
    ...groups.map(({ key, term }) => understood(term, forms.get(key)?.one)),
    ...groups.flatMap(({ term, one, many }) => [one, many].map((text) => understood(term, text))),
    ...ANYTHING_SYNONYMS.map((text) => understood(ANYTHING, text)),
    ...atlas.nodes.flatMap(({ id, name, short, aliases }) =>
      [name, short ?? name, ...aliases]
        .filter((text) => text !== formOf(id))
        .map((text) => understood({ of: "node", id }, text)),
    ),
  ];
}

/**
 * The forms and phrases of all verbs. Relations have names in the codebook for both directions; the
 * words for families and for any link are our own.
 */
function verbWords(atlas: Atlas) {
  const isEnglish = hasEnglishCodebook(atlas);
  const unique = uniqueTexts();
  const forms = new Map<string, Forms>();
  const phrases: Phrase<DirectedVerb>[] = [];
  const synonyms: Phrase<DirectedVerb>[] = [];
  const add = (
    verb: DirectedVerb,
    name: string,
    alternatives: readonly string[],
    pluralOf: (phrase: string) => string,
  ) => {
    const key = directedVerbKey(verb);
    const one = unique(key, [name, ...alternatives]);
    const many = unique(key, [pluralOf(one), ...alternatives.map(pluralOf)]);
    forms.set(key, { one, many });
    const participle = one.replace(/^is /u, "");
    phrases.push(phrase(verb, one, true), phrase(verb, many, true));
    // "funded by" is understood too, and so is the name itself if another verb has taken it.
    for (const text of [participle, name]) phrases.push(phrase(verb, text, false));
  };
  const relations = atlas.relations.map((relation) => ({
    relation,
    verb: { of: "relation", id: relation.id } satisfies Verb,
    direction: relation.symmetric === true ? ("both" as const) : ("out" as const),
  }));
  const pluralOf = isEnglish ? pluralVerb : (text: string) => text;
  for (const { relation, verb, direction } of relations) {
    const alternatives = [`${relation.name} (${relation.family} ${relation.id})`];
    add({ verb, direction }, relation.name, alternatives, pluralOf);
  }
  for (const { relation, verb } of relations) {
    if (relation.symmetric === true) continue;
    const alternatives = [`${relation.inverse} (${relation.family} ${relation.id})`];
    add({ verb, direction: "in" }, relation.inverse, alternatives, pluralOf);
  }
  // Other words for a relation, and those in its definition, are understood after all names.
  for (const { relation, verb, direction } of relations) {
    const defined = isEnglish ? synonymsOf(relation.definition) : [];
    for (const text of [...(relation.words ?? []), ...defined]) {
      for (const form of [text, pluralOf(text)])
        synonyms.push(phrase({ verb, direction }, form, false));
    }
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
  return { phrases: [...phrases, ...synonyms], forms };
}

function pillarWords(atlas: Atlas) {
  const unique = uniqueTexts();
  const forms = new Map<string, string>();
  const phrases = atlas.pillars.map(({ id, name }) => {
    const text = unique(id, [name, `${name} (${id})`]);
    forms.set(id, text);
    return phrase(id, text, true);
  });
  return { phrases, forms };
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
