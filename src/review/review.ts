/** Proposals held against the sources, and against an atlas where there is one. */
import { type SourceText, sentencesAround } from "../atlas/documents/index.ts";
import { contentHash } from "../atlas/files/index.ts";
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import { isNamedIn, normaliseForm } from "../atlas/text/index.ts";
import {
  type AtlasLookup,
  atlasLookup,
  labelKey,
  type Mapped,
  type MappedKind,
  type MappedRelation,
} from "./atlasLookup.ts";
import { denies } from "./language.ts";
import { type Mentions, mentionsIn } from "./mentions.ts";
import {
  type Claim,
  type LinkClaim,
  type NodeClaim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  type Remark,
  type Verdict,
  worstOf,
} from "./proposal.ts";
import { type Passage, type QuoteVerdict, verdictOf } from "./verdict.ts";

/** The verdict on a quote; without words, the sentences that name what it is about. */
export type ReviewedQuote = QuoteVerdict & { readonly offered?: readonly Passage[] };

export interface Reviewed {
  readonly proposal: Proposal;
  /** That of its worst quote. */
  readonly verdict: Verdict;
  /** In the order of `REMARKS`. */
  readonly remarks: readonly Remark[];
  /** What a remark is about. */
  readonly about: About;
  readonly quotes: readonly ReviewedQuote[];
}

export interface About {
  /** The id of what is in the atlas already. */
  readonly known?: string;
  /** The id of the first proposal that says the same. */
  readonly doubled?: string;
  /** Nodes of like name, by the name in the proposal. */
  readonly alike?: Readonly<Record<string, string>>;
  /** Why it does not fit the codebook, in words. */
  readonly codebook?: readonly string[];
}

/** Hexadecimal digits: 80 bits, at which two of a million claims hardly ever have one hash. */
const HASH_DIGITS = 20;
/** Sentences offered in the place of words that are missing. */
const OFFERED_MAX = 5;

/**
 * A function that reviews proposals one after another. Of those before it keeps only what tells
 * doubles: a key each.
 *
 * @param atlas what is there already, and the codebook; without one nothing is said of these
 */
export function reviewer(
  sources: readonly SourceText[],
  atlas?: Atlas,
): (proposal: Proposal) => Reviewed {
  const known = atlas && atlasLookup(atlas);
  const firsts = new Map<string, string>();
  const mentions = new Map<SourceText, Mentions>();
  const mentionsOf = (source: SourceText): Mentions => {
    const found = mentions.get(source) ?? mentionsIn(source);
    mentions.set(source, found);
    return found;
  };
  return (proposal) => {
    const { claim, id } = proposal;
    const meant = meaningOf(claim, known);
    const given = proposal.quotes.length > 0 ? proposal.quotes : [{ words: "" }];
    const quotes = given.map((quote): ReviewedQuote => {
      const found = verdictOf(quote, sources);
      if (found.verdict !== "none") return found;
      return { ...found, offered: offeredSentences(meant.names, quote, sources, mentionsOf) };
    });
    const key = keyOf(claim, meant, proposal.quotes);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, id);
    const places = quotes.flatMap(citedPassages);
    const is: Readonly<Record<Remark, boolean>> = {
      known: meant.known !== undefined,
      doubled: first !== undefined,
      alike: Object.keys(meant.alike).length > 0,
      endNotNamed: claim.what === "link" && places.length > 0 && !places.some(names(meant.names)),
      negated: places.some((place) => denies(around(place), place.source.language)),
      codebook: meant.misfits.length > 0,
    };
    return {
      proposal,
      verdict: worstOf(quotes.map(({ verdict }) => verdict)),
      remarks: REMARKS.filter((remark) => is[remark]),
      about: {
        ...(meant.known === undefined ? {} : { known: meant.known }),
        ...(first === undefined ? {} : { doubled: first }),
        ...(is.alike ? { alike: meant.alike } : {}),
        ...(is.codebook ? { codebook: meant.misfits } : {}),
      },
      quotes,
    };
  };
}

/** Where words stand or, where they are near, are likely to have been taken from. */
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

const around = ({ source, range }: Passage): string => sentencesAround(source, range);

/** Whether the sentence of a passage names one end at least. */
function names(ends: readonly (readonly string[])[]): (place: Passage) => boolean {
  return (place) => ends.some(isNamedIn(around(place)));
}

/** What a claim says in the atlas's own words. */
interface Meaning {
  /** By which each thing that it is about may be named in the text. */
  readonly names: readonly (readonly string[])[];
  /** What its things and relation are told by. */
  readonly key: readonly string[];
  readonly known: string | undefined;
  readonly alike: Readonly<Record<string, string>>;
  readonly misfits: readonly string[];
}

function meaningOf(claim: Claim, known: AtlasLookup | undefined): Meaning {
  if (claim.what === "quote")
    return { names: [], key: [], known: undefined, alike: {}, misfits: [] };
  return claim.what === "node" ? nodeMeaning(claim, known) : linkMeaning(claim, known);
}

function nodeMeaning({ name, kind = "" }: NodeClaim, known: AtlasLookup | undefined): Meaning {
  const node = known?.node(name);
  const asked = kind === "" ? undefined : known?.kind(kind);
  const misfits = asked === undefined ? [] : kindMisfits(kind, asked, node);
  const otherKind = asked?.to !== undefined && node !== undefined && misfits.length > 0;
  return {
    names: [node ? namesOf(node) : [name]],
    key: [node?.id ?? labelKey(name)],
    known: otherKind ? undefined : node?.id,
    alike: otherKind ? { [name]: node.id } : alikeTo([name], known),
    misfits,
  };
}

function linkMeaning(claim: LinkClaim, known: AtlasLookup | undefined): Meaning {
  const label = claim.relation;
  const mapped = label === "" ? undefined : known?.relation(label);
  const to: MappedRelation | undefined = mapped?.to;
  const flip = to?.inverse === true;
  const ends = flip ? [claim.target, claim.source] : [claim.source, claim.target];
  const kinds = flip ? [claim.targetKind, claim.sourceKind] : [claim.sourceKind, claim.targetKind];
  const nodes = ends.map((name) => known?.node(name));
  const ids = ends.map((name, at) => nodes[at]?.id ?? labelKey(name));
  const [source = "", target = ""] = ids;
  const relation = to?.relation.id ?? labelKey(label);
  const keyed = to?.relation.symmetric === true ? [...ids].sort() : ids;
  const misfits: string[] = [];
  if (known !== undefined) {
    if (label === "") misfits.push("the relation has no name");
    else if (to === undefined) misfits.push(unknownLabel("relation", label, mapped));
    const asked = kinds.map((kind) => (kind ? known.kind(kind) : undefined));
    asked.forEach((kind, at) => {
      if (kind) misfits.push(...kindMisfits(kinds[at] ?? "", kind, nodes[at]));
    });
    if (to !== undefined)
      misfits.push(
        ...endMisfits(
          to,
          nodes.map((node, at) => (node ? { kind: node.kind, type: node.type } : asked[at]?.to)),
        ),
      );
  }
  return {
    names: ends.map((name, at) => {
      const node = nodes[at];
      return node ? namesOf(node) : [name];
    }),
    key: [relation, ...keyed],
    known: to && known?.link(source, to.relation, target),
    alike: alikeTo(ends, known),
    misfits: [...new Set(misfits)],
  };
}

function namesOf({ name, short, aliases }: AtlasNode): readonly string[] {
  return [name, ...(short === undefined ? [] : [short]), ...aliases];
}

function alikeTo(
  names: readonly string[],
  known: AtlasLookup | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const node = known?.alike(name);
      return node === undefined ? [] : [[name, node.id]];
    }),
  );
}

function unknownLabel(
  what: string,
  label: string,
  mapped: { readonly nearest?: string } | undefined,
): string {
  const near = mapped?.nearest === undefined ? "" : `; the nearest is "${mapped.nearest}"`;
  return `no ${what} is called "${label}"${near}`;
}

function kindMisfits(
  label: string,
  mapped: Mapped<MappedKind>,
  node: AtlasNode | undefined,
): readonly string[] {
  if (mapped.to === undefined) return [unknownLabel("kind", label, mapped)];
  const { kind, type } = mapped.to;
  if (node === undefined || (node.kind === kind && (type === undefined || node.type === type)))
    return [];
  return [`"${node.name}" is of ${node.kind}/${node.type}, not of ${label}`];
}

/** Whether a relation may join the kinds of its ends, as far as these are known. */
function endMisfits(
  { relation: { name, from, to, symmetric } }: MappedRelation,
  [source, target]: readonly (MappedKind | undefined)[],
): readonly string[] {
  const fits = (end: MappedKind | undefined, ends: readonly string[]) =>
    end === undefined ||
    ends.some((one) => {
      const [kind, type] = one.split("/");
      return (
        kind === end.kind && (type === undefined || end.type === undefined || type === end.type)
      );
    });
  if (fits(source, from) && fits(target, to)) return [];
  if (fits(target, from) && fits(source, to)) {
    return symmetric === true ? [] : [`"${name}" would fit the other way round`];
  }
  return [`"${name}" joins ${from.join(", ")} to ${to.join(", ")}`];
}

/**
 * What tells doubles. Of words alone, the words; of a claim, what it says, whatever its words. A hash
 * of it is kept for each proposal, since there may be very many.
 */
function keyOf(claim: Claim, { key }: Meaning, quotes: readonly ProposedQuote[]): string {
  const words = quotes.map((quote) => [normaliseForm(quote.words), quote.document ?? ""]);
  const said = claim.what === "quote" ? ["quote", words] : [claim.what, ...key];
  return contentHash(said).slice(0, HASH_DIGITS);
}

/** The sentences that name all that a claim is about; those of the texts it was made from first. */
function offeredSentences(
  names: readonly (readonly string[])[],
  { within = [], hint }: ProposedQuote,
  sources: readonly SourceText[],
  mentionsOf: (source: SourceText) => Mentions,
): readonly Passage[] {
  if (names.length === 0) return [];
  const all = sources.flatMap((source) => {
    const [first = new Set<number>(), ...more] = names.map((one) => mentionsOf(source).of(one));
    const both = [...first].filter((at) => more.every((others) => others.has(at)));
    return both
      .sort((a, b) => a - b)
      .flatMap((at) => source.sentences[at] ?? [])
      .map(({ start, end }): Passage => ({ source, range: { start, end } }));
  });
  const texts = within.map((text) => normaliseForm(text));
  const inside = all.filter(({ source, range }) => {
    const words = normaliseForm(source.text.slice(range.start, range.end)).trim();
    return texts.some((text) => text.includes(words));
  });
  const offered = inside.length > 0 ? inside : all;
  const far = ({ range }: Passage) => (hint === undefined ? 0 : Math.abs(range.start - hint));
  return [...offered].sort((a, b) => far(a) - far(b)).slice(0, OFFERED_MAX);
}
