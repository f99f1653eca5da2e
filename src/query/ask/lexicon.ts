/** How the parts of a question are said in an atlas's own words: its names and its codebook's. */
import type { Basis, Force, Status } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  keyOf,
  type StepDirection,
  type Term,
  type Verb,
} from "../../scene/index.ts";
import { lookup, memo } from "../visible/index.ts";
import { denied, hasEnglishCodebook, lowered, plural, pluralVerb } from "../words/index.ts";
import {
  type Folded,
  giveOut,
  keepFolded,
  type Phrase,
  type PhraseBook,
  phrase,
  phraseBook,
} from "./phrases.ts";

/** A verb and the way it is followed: "funds", or "is funded by". */
export interface Following {
  readonly verb: Verb;
  readonly direction: StepDirection;
}

/** A restriction to statements of one basis, status or force. */
export type Quality =
  | { readonly of: "basis"; readonly value: Basis }
  | { readonly of: "status"; readonly value: Status }
  | { readonly of: "force"; readonly value: Force };

/** How it is written: of one, and of many. */
export interface Forms {
  readonly one: string;
  readonly many: string;
}

export interface Lexicon {
  readonly terms: PhraseBook<Term>;
  readonly followings: PhraseBook<Following>;
  readonly pillars: PhraseBook<string>;
  readonly qualities: PhraseBook<Quality>;
  term(term: Term): Forms;
  following(following: Following): Forms;
  /** "do not fund", "is not funded by". */
  denied(following: Following, many: boolean): string;
  pillar(id: string): string;
  readonly wordsOf: Folded;
}

const ANYTHING_WORDS: Forms = { one: "nothing", many: "anything" };
/** What else "anything" is called, at the beginning of a question or within. */
const ANYTHING_ELSE = ["who", "what", "whom", "anyone", "something", "someone", "everything"];

/** Two words for "in place", since "in" alone begins a pillar. */
export const QUALITIES: readonly Phrase<Quality>[] = [
  phrase({ of: "basis", value: "stated" }, "stated", true),
  phrase({ of: "basis", value: "implied" }, "implied", true),
  phrase({ of: "status", value: "inPlace" }, "already in place", true),
  phrase({ of: "status", value: "inPlace" }, "in place", false),
  phrase({ of: "status", value: "underway" }, "underway", true),
  phrase({ of: "status", value: "intended" }, "intended", true),
  phrase({ of: "status", value: "claimed" }, "claimed", true),
  phrase({ of: "force", value: "required" }, "required", true),
  phrase({ of: "force", value: "encouraged" }, "encouraged", true),
  phrase({ of: "force", value: "permitted" }, "permitted", true),
  phrase({ of: "force", value: "forbidden" }, "forbidden", true),
];

/** The words of an atlas, gathered once. */
export const lexicon: (atlas: Atlas) => Lexicon = memo(makeLexicon);

function makeLexicon(atlas: Atlas): Lexicon {
  const wordsOf = keepFolded();
  const terms = termForms(atlas, wordsOf);
  const followings = followingWords(atlas);
  const pillars = pillarWords(atlas);
  let termBook: PhraseBook<Term> | undefined;
  const known = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const found = map.get(key);
    if (found === undefined) throw new Error(`${key} is not of this atlas`);
    return found;
  };
  return {
    // Not before something is typed: to say a question, its forms suffice.
    get terms() {
      termBook ??= phraseBook(termPhrases(atlas, terms, wordsOf));
      return termBook;
    },
    followings: phraseBook(followings.phrases),
    pillars: phraseBook(pillars.phrases),
    qualities: phraseBook(QUALITIES),
    term: (term) => known(terms.forms, keyOf(term)),
    following: (following) => known(followings.forms, followingKey(following)),
    denied(following, many) {
      const { one } = known(followings.forms, followingKey(following));
      // The words of families and of any link are ours, and English.
      const isOurs = following.verb.of !== "relation";
      if (isOurs || hasEnglishCodebook(atlas)) return denied(one, many);
      return `${many ? "do" : "does"} not ${one}`;
    },
    pillar: (id) => known(pillars.forms, id),
    wordsOf,
  };
}

export function followingKey({ verb, direction }: Following): string {
  return `${direction} ${keyOf(verb)}`;
}

/** A kind or type, by its names in the codebook. */
interface Group {
  readonly key: string;
  readonly term: { readonly of: "kind" | "type"; readonly id: string };
  readonly one: string;
  readonly many: string;
  /** What tells it from another of the same name. */
  readonly within: string;
}

interface TermForms {
  readonly groups: readonly Group[];
  /** By the keys of terms. */
  readonly forms: ReadonlyMap<string, Forms>;
}

/**
 * Kinds and types in the plural come first, then nodes by their names, then the singulars: a node
 * "industry" keeps its name, and the type of that name is "industries", and "industry (sector)"
 * after "no".
 */
function termForms(atlas: Atlas, words: Folded): TermForms {
  const english = hasEnglishCodebook(atlas);
  const give = giveOut(words);
  for (const word of ["no", "that", "in", "only"]) give("grammar", [word]);
  give("any", [ANYTHING_WORDS.one]);
  give("any", [ANYTHING_WORDS.many]);
  const forms = new Map<string, Forms>([["any", ANYTHING_WORDS]]);
  const groups = atlas.kinds.flatMap((kind): readonly Group[] => {
    const ofKind = lowered(atlas, kind.name);
    const named = [
      {
        term: { of: "kind", id: kind.id } satisfies Term,
        one: ofKind,
        many: lowered(atlas, kind.plural),
        within: "kind",
      },
      ...kind.types.map((type) => {
        const one = lowered(atlas, type.name);
        const term = { of: "type", id: `${kind.id}/${type.id}` } satisfies Term;
        return { term, one, many: english ? plural(one) : one, within: ofKind };
      }),
    ];
    return named.map((group) => ({ ...group, key: keyOf(group.term) }));
  });
  const candidates = (text: string, within: string, id: string) => [
    text,
    `${text} (${within})`,
    `${text} (${within} ${id})`,
  ];
  const many = new Map(
    groups.map((group) => [
      group.key,
      give(group.key, candidates(group.many, group.within, group.term.id)),
    ]),
  );
  const { kinds } = lookup(atlas);
  for (const { id, name, kind } of atlas.nodes) {
    const text = give(`node:${id}`, candidates(name, kinds.get(kind)?.name ?? kind, id));
    forms.set(`node:${id}`, { one: text, many: text });
  }
  for (const { key, one, within, term } of groups) {
    const single = give(key, candidates(one, within, term.id));
    forms.set(key, { one: single, many: many.get(key) ?? single });
  }
  return { groups, forms };
}

/** All that is understood: the forms as written, singulars too, short names and aliases. */
function termPhrases(
  atlas: Atlas,
  { groups, forms }: TermForms,
  words: Folded,
): readonly Phrase<Term>[] {
  const written = (term: Term, text: string | undefined) => phrase(term, text ?? "", true, words);
  const understood = (term: Term, text: string | undefined) =>
    phrase(term, text ?? "", false, words);
  const formOf = (id: string) => forms.get(`node:${id}`)?.one;
  return [
    ...groups.map(({ key, term }) => written(term, forms.get(key)?.many)),
    written(ANYTHING, ANYTHING_WORDS.many),
    ...atlas.nodes.map(({ id }) => written({ of: "node", id }, formOf(id))),
    ...groups.map(({ key, term }) => understood(term, forms.get(key)?.one)),
    ...groups.flatMap(({ term, one, many }) => [one, many].map((text) => understood(term, text))),
    ...ANYTHING_ELSE.map((text) => understood(ANYTHING, text)),
    ...atlas.nodes.flatMap(({ id, name, short, aliases }) =>
      [name, short ?? name, ...aliases]
        .filter((text) => text !== formOf(id))
        .map((text) => understood({ of: "node", id }, text)),
    ),
  ];
}

/** Names from the codebook in both directions; the words of families and of any link are ours. */
function followingWords(atlas: Atlas) {
  const english = hasEnglishCodebook(atlas);
  const give = giveOut();
  const forms = new Map<string, Forms>();
  const phrases: Phrase<Following>[] = [];
  const synonyms: Phrase<Following>[] = [];
  const put = (
    following: Following,
    name: string,
    more: readonly string[],
    verb: (phrase: string) => string,
  ) => {
    const key = followingKey(following);
    const one = give(key, [name, ...more]);
    const many = give(key, [verb(one), ...more.map(verb)]);
    forms.set(key, { one, many });
    const bare = one.replace(/^is /u, "");
    phrases.push(phrase(following, one, true), phrase(following, many, true));
    // "funded by" as well, and the name itself where another took it first.
    for (const text of [bare, name]) phrases.push(phrase(following, text, false));
  };
  const relations = atlas.relations.map((relation) => ({
    relation,
    verb: { of: "relation", id: relation.id } satisfies Verb,
    more: [`${relation.name} (${relation.family} ${relation.id})`],
  }));
  const own = english ? pluralVerb : (text: string) => text;
  for (const { relation, verb, more } of relations) {
    const direction = relation.symmetric === true ? "both" : "out";
    put({ verb, direction }, relation.name, more, own);
  }
  for (const { relation, verb } of relations) {
    if (relation.symmetric === true) continue;
    const more = [`${relation.inverse} (${relation.family} ${relation.id})`];
    put({ verb, direction: "in" }, relation.inverse, more, own);
  }
  // Its other words, and what the codebook says it means, are understood too, behind all names.
  for (const { relation, verb } of relations) {
    const direction = relation.symmetric === true ? "both" : "out";
    const meant = english ? synonymsOf(relation.definition) : [];
    for (const text of [...(relation.words ?? []), ...meant]) {
      for (const form of [text, own(text)]) synonyms.push(phrase({ verb, direction }, form, false));
    }
  }
  const linked = (verb: Verb, by: string, byId: string) => {
    const putWay = (direction: StepDirection, words: (by: string) => string) =>
      put({ verb, direction }, words(by), [words(byId)], pluralVerb);
    putWay("both", (how) => `is linked${how} with`);
    putWay("out", (how) => `links${how} to`);
    putWay("in", (how) => `is linked${how} from`);
  };
  linked(ANY_LINK, "", "");
  for (const { id, name } of atlas.families) {
    linked({ of: "family", id }, ` by ${name}`, ` by ${name} (${id})`);
  }
  return { phrases: [...phrases, ...synonyms], forms };
}

function pillarWords(atlas: Atlas) {
  const give = giveOut();
  const forms = new Map<string, string>();
  const phrases = atlas.pillars.map(({ id, name }) => {
    const text = give(id, [name, `${name} (${id})`]);
    forms.set(id, text);
    return phrase(id, text, true);
  });
  return { phrases, forms };
}

const PLAIN_VERB = /^(\p{Ll}+s)( (?:for|to|on|with|in|against))?$/u;

/**
 * "Makes, leads or teaches it." → "makes", "leads", "teaches"; "Pays for, or backs." → "pays for",
 * "backs". A definition that says more, "Makes the document, or sets the policy", gives none:
 * to make something is not what it means.
 */
export function synonymsOf(definition: string): readonly string[] {
  const parts = definition
    .toLowerCase()
    .replace(/( it)?\.?\s*$/u, "")
    .split(/,? or |, /u);
  return parts.every((part) => PLAIN_VERB.test(part)) ? parts : [];
}
