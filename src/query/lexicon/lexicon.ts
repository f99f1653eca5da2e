/** The words for the parts of a question in an atlas, from its names and its codebook. */
import {
  lowerName,
  QUALITIES,
  type Quality,
  type ValueOf,
  valueWords,
} from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, partKey, type Term } from "../../scene/index.ts";
import { lookup, memo } from "../visible/index.ts";
import { deniedVerb, hasEnglishCodebook, lowered, plural } from "../words/index.ts";
import { type PartNames, partNames } from "./partNames.ts";
import {
  cachedSearchWords,
  type Phrase,
  type PhraseBook,
  phrase,
  phraseBook,
  type SearchWords,
  typedWords,
  uniqueTexts,
} from "./phrases.ts";
import { type Place, placeWords } from "./places.ts";
import { sameNouns } from "./sameMeaning.ts";
import { termIncludes } from "./terms.ts";
import {
  type DirectedVerb,
  directedVerbKey,
  type Forms,
  type VerbPhrase,
  verbWords,
} from "./verbs.ts";

/** Phrase books, for reading questions; and the words for each part, for writing them. */
export interface Vocabulary {
  readonly terms: PhraseBook<Term>;
  readonly verbs: PhraseBook<VerbPhrase>;
  readonly places: PhraseBook<Place>;
  readonly qualities: PhraseBook<Quality>;
  // These throw for a term, verb or place that the atlas does not have.
  formsOfTerm(term: Term): Forms;
  formsOfVerb(verb: DirectedVerb): Forms;
  /** "do not fund", "is not funded by". */
  deniedVerb(verb: DirectedVerb, isMany: boolean): string;
  placeName(id: string): string;
  /** The keys and headings of the sections that are no pillar. */
  readonly sectionNames: readonly (readonly [key: string, heading: string])[];
  /**
   * What a phrase stands for after "the": a kind or type in the singular, "the plan", for its only
   * node, or for nothing if it has several.
   */
  definite(phrase: Phrase<Term>): Term | undefined;
  /** A node that is linked with another, or the only one of a kind or type that is. */
  linkedNode(owner: Term, thing: Term): Term | undefined;
  /** Whether the words are a kind or type in the singular. */
  isSingular(term: Term, words: readonly string[]): boolean;
  readonly partNames: PartNames;
  /** The forces that some statement has. */
  readonly forces: ReadonlySet<ValueOf<"force">>;
  /** The words of an option as they are typed, in either spelling. */
  readonly typedWords: SearchWords;
}

export interface Lexicon extends Vocabulary {
  /** The same with the codebook's own words for its relations only. */
  readonly plain: Vocabulary;
}

const ANYTHING_WORDS: Forms = { one: "nothing", many: "anything" };
/** Other words for "anything", at the beginning of a question or within. */
const ANYTHING_SYNONYMS = [
  ...["who", "what", "whom", "where", "anyone", "something", "someone", "everything"],
  ...["thing", "things", "who or what", "what or who"],
];

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
  const places = placeWords(atlas);
  let termBook: PhraseBook<Term> | undefined;
  let parts: PartNames | undefined;
  const mustGet = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`${key} is not of this atlas`);
    return value;
  };
  const getParts = () => {
    parts ??= partNames(atlas, searchWords);
    return parts;
  };
  const isSingular = (term: Term, words: readonly string[]) => {
    if (term.of !== "kind" && term.of !== "type") return false;
    const { one, many } = mustGet(terms.forms, partKey(term));
    const typed = words.join();
    return typed === searchWords(one).join() && typed !== searchWords(many).join();
  };
  const placeBook = phraseBook(places.phrases);
  const qualities = phraseBook(QUALITY_PHRASES);
  const typed = cachedSearchWords(typedWords);
  const forces = new Set(atlas.edges.flatMap((edge) => edge.forces));
  const withVerbs = (verbBook: PhraseBook<VerbPhrase>): Vocabulary => ({
    // Built only when something is typed: to write a question, the forms suffice.
    get terms() {
      termBook ??= phraseBook(termPhrases(atlas, terms, searchWords));
      return termBook;
    },
    verbs: verbBook,
    places: placeBook,
    qualities,
    formsOfTerm: (term) => mustGet(terms.forms, partKey(term)),
    formsOfVerb: (verb) => mustGet(verbs.forms, directedVerbKey(verb)),
    deniedVerb(directedVerb, isMany) {
      const { one } = mustGet(verbs.forms, directedVerbKey(directedVerb));
      // The words for families and for any link are our own, and English.
      const isOurs = directedVerb.verb.of !== "relation";
      if (isOurs || hasEnglishCodebook(atlas)) return deniedVerb(one, isMany);
      return `${isMany ? "do" : "does"} not ${one}`;
    },
    placeName: (id) => mustGet(places.forms, id),
    sectionNames: places.sectionNames,
    definite({ value, words }) {
      if (value.of !== "kind" && value.of !== "type") return value;
      if (!isSingular(value, words)) return value;
      const [only, ...others] = atlas.nodes.filter((node) => termIncludes(value, node));
      if (!only || others.length > 0) return undefined;
      // "The plan" may also be another thing that is called so: "The 2025 plan".
      const called = words.length === 1 ? getParts().withNoun(words[0] ?? "") : [];
      return called.every((id) => id === only.id) ? { of: "node", id: only.id } : undefined;
    },
    linkedNode(owner, thing) {
      if (owner.of !== "node") return undefined;
      const linked = (lookup(atlas).incident.get(owner.id) ?? []).flatMap(({ source, target }) => [
        source,
        target,
      ]);
      const nodes = [...new Set(linked)]
        .filter((id) => id !== owner.id)
        .flatMap((id) => lookup(atlas).nodes.get(id) ?? [])
        .filter((node) => termIncludes(thing, node));
      const [node, ...others] = nodes;
      return node && others.length === 0 ? { of: "node", id: node.id } : undefined;
    },
    isSingular,
    get partNames() {
      return getParts();
    },
    forces,
    typedWords: typed,
  });
  const plain = verbs.phrases.filter(({ value }) => !value.isNear);
  return Object.assign(withVerbs(phraseBook(verbs.phrases)), {
    plain: withVerbs(phraseBook(plain)),
  });
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
    ...(hasEnglishCodebook(atlas) ? otherNouns(groups) : []).map(([term, text]) =>
      understood(term, text),
    ),
  ];
}

/**
 * Other nouns for kinds and types, each for the only one that has a name of the same meaning: "act"
 * for the kind of laws, not for its type of statutes.
 */
function otherNouns(groups: readonly Group[]): readonly (readonly [Term, string])[] {
  const own = new Set(groups.flatMap(({ one, many }) => [one, many]));
  const termsByNoun = new Map<string, Term[]>();
  for (const { term, one } of groups) {
    for (const noun of sameNouns(one)) {
      if (own.has(noun) || own.has(plural(noun))) continue;
      termsByNoun.set(noun, [...(termsByNoun.get(noun) ?? []), term]);
    }
  }
  return [...termsByNoun].flatMap(([noun, terms]) => {
    const kinds = terms.filter(({ of }) => of === "kind");
    const [term, ...others] = kinds.length > 0 ? kinds : terms;
    return term && others.length === 0
      ? [noun, plural(noun)].map((text) => [term, text] as const)
      : [];
  });
}
