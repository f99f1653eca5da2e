/** Reviews proposals against the sources and, if there is one, against an atlas. */
import { type SourceText, sentencesAround } from "../../atlas/documents/index.ts";
import { contentHash } from "../../atlas/files/index.ts";
import { isNamedIn, nameKey, normaliseForm } from "../../atlas/text/index.ts";
import { type AtlasLookup, atlasLookup, type Known } from "./atlasLookup.ts";
import { denies } from "./denials.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { type Mentions, mentionsIn } from "./mentions.ts";
import {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  type Remark,
  type Verdict,
  worstOf,
} from "./proposal.ts";
import { type Passage, type QuoteVerdict, verdictOf } from "./verdict.ts";

/** The verdict on a quote; without words, also sentences that name what the claim is about. */
export type ReviewedQuote = QuoteVerdict & { readonly offered?: readonly Passage[] };

export interface Reviewed {
  readonly proposal: Proposal;
  /** The verdict on its worst quote. */
  readonly verdict: Verdict;
  /** In the order of `REMARKS`. */
  readonly remarks: readonly Remark[];
  /** Details of the remarks. */
  readonly about: About;
  readonly quotes: readonly ReviewedQuote[];
  readonly meaning: Meaning;
}

export interface About {
  /** The id of the node or edge that is already in the atlas. */
  readonly known?: string;
  /** The id of the first proposal with the same claim. */
  readonly doubled?: string;
  /** Ids of nodes with similar names, by the name in the proposal. */
  readonly alike?: Readonly<Record<string, string>>;
  /** Reasons, in words, why it does not fit the codebook. */
  readonly codebook?: readonly string[];
}

/** Hexadecimal digits: 80 bits, at which a collision among a million claims is very unlikely. */
const HASH_DIGITS = 20;
/** Most sentences offered in place of missing words. */
const OFFERED_MAX = 5;

/**
 * Returns a function that reviews proposals one after another. Of earlier ones it keeps only a key
 * to recognise duplicates.
 *
 * @param atlas the existing claims and the codebook; without it there are no remarks on these
 */
export function reviewer(
  sources: readonly SourceText[],
  atlas?: Known,
): (proposal: Proposal) => Reviewed {
  return reviewerBy(sources, atlas && atlasLookup(atlas), (quote) => verdictOf(quote, sources));
}

/** The same by any lookup, and by verdicts that are known already. */
export function reviewerBy(
  sources: readonly SourceText[],
  lookup: AtlasLookup | undefined,
  verdictFor: (quote: ProposedQuote) => QuoteVerdict,
): (proposal: Proposal) => Reviewed {
  const firsts = new Map<string, string>();
  return (proposal) => {
    const { claim, id } = proposal;
    const meaning = meaningOf(claim, lookup);
    const proposed = proposal.quotes.length > 0 ? proposal.quotes : [{ words: "" }];
    const quotes = proposed.map((quote): ReviewedQuote => {
      const verdict = verdictFor(quote);
      if (verdict.verdict !== "none") return verdict;
      return { ...verdict, offered: offeredSentences(meaning.names, quote, sources) };
    });
    const key = keyOf(claim, meaning, proposal.quotes);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, id);
    const places = quotes.flatMap(citedPassages);
    const applies: Readonly<Record<Remark, boolean>> = {
      known: meaning.known !== undefined,
      doubled: first !== undefined,
      alike: Object.keys(meaning.alike).length > 0,
      endNotNamed:
        claim.what === "link" && places.length > 0 && !places.some(mentionsAny(meaning.names)),
      negated: places.some(isDenied),
      codebook: meaning.misfits.length > 0,
    };
    return {
      proposal,
      verdict: worstOf(quotes.map(({ verdict }) => verdict)),
      remarks: REMARKS.filter((remark) => applies[remark]),
      about: {
        ...(meaning.known === undefined ? {} : { known: meaning.known }),
        ...(first === undefined ? {} : { doubled: first }),
        ...(applies.alike ? { alike: meaning.alike } : {}),
        ...(applies.codebook ? { codebook: meaning.misfits } : {}),
      },
      quotes,
      meaning,
    };
  };
}

const mentions = new WeakMap<SourceText, Mentions>();

function mentionsOf(source: SourceText): Mentions {
  const inSource = mentions.get(source) ?? mentionsIn(source);
  mentions.set(source, inSource);
  return inSource;
}

/** The passages that contain a quote's words; for near words, the one they likely come from. */
function citedPassages(found: QuoteVerdict): readonly Passage[] {
  switch (found.verdict) {
    case "verbatim":
    case "repairable":
      return [found.place];
    case "several":
      return found.places;
    case "near":
      return [found.nearest];
    default:
      return [];
  }
}

const surroundings = ({ source, range }: Passage): string => sentencesAround(source, range);

const denied = new WeakMap<SourceText, Map<string, boolean>>();

/** Whether a passage's sentences deny something; found out once for each, since it takes long. */
function isDenied(place: Passage): boolean {
  const { source } = place;
  const known = denied.get(source) ?? new Map<string, boolean>();
  denied.set(source, known);
  const words = surroundings(place);
  const before = known.get(words);
  if (before !== undefined) return before;
  const isSo = denies(words, source.language);
  known.set(words, isSo);
  return isSo;
}

/** Returns a function that tells whether a passage's sentences name at least one end of a link. */
function mentionsAny(ends: readonly (readonly string[])[]): (place: Passage) => boolean {
  const keys = ends.map((names) => names.map((name) => nameKey(name).trim()));
  return (place) => keys.some(isNamedIn(surroundings(place)));
}

/**
 * A key that is equal for duplicates: by the words for a mere quote, else by what is claimed,
 * whatever the words. It is a hash, since it is kept for each of possibly very many proposals.
 */
function keyOf(claim: Claim, { key }: Meaning, quotes: readonly ProposedQuote[]): string {
  const words = quotes.map((quote) => [normaliseForm(quote.words), quote.document ?? ""]);
  const content = claim.what === "quote" ? ["quote", words] : [claim.what, ...key];
  return contentHash(content).slice(0, HASH_DIGITS);
}

/**
 * The sentences that name everything a claim is about, nearest to the hint first; if any are in the
 * texts that it was derived from, only these.
 */
function offeredSentences(
  names: readonly (readonly string[])[],
  { within = [], hint }: ProposedQuote,
  sources: readonly SourceText[],
): readonly Passage[] {
  if (names.length === 0) return [];
  const naming = sources.flatMap((source) => {
    const [first = new Set<number>(), ...more] = names.map((list) => mentionsOf(source).of(list));
    const inAll = [...first].filter((at) => more.every((others) => others.has(at)));
    return inAll
      .sort((a, b) => a - b)
      .flatMap((at) => source.sentences[at] ?? [])
      .map(({ start, end }): Passage => ({ source, range: { start, end } }));
  });
  const texts = within.map((text) => normaliseForm(text));
  const inside = naming.filter(({ source, range }) => {
    const words = normaliseForm(source.text.slice(range.start, range.end)).trim();
    return texts.some((text) => text.includes(words));
  });
  const offered = inside.length > 0 ? inside : naming;
  const distance = ({ range }: Passage) => (hint === undefined ? 0 : Math.abs(range.start - hint));
  return [...offered].sort((a, b) => distance(a) - distance(b)).slice(0, OFFERED_MAX);
}
