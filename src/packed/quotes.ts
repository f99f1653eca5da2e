/**
 * Quotes without what their document tells: their words, from where to where they stand, and what follows from
 * the sentence in which they do.
 */
import type { Atlas, Document, Pillar, Quote } from "../atlas/index.ts";
import { contains, GAP, indicesTouching, innermostSection } from "../atlas/text/index.ts";
import { completed, LATER, rowsOf, type Table, tablesOf } from "./table.ts";

type Whole = Pick<Atlas, "documents" | "pillars">;

/** Quotes of claims, in the order of these: where they stand, without their words. */
export interface PackedQuotes {
  /** How many each claim has. */
  readonly counts: readonly number[];
  /** Index of the document. */
  readonly documents: readonly number[];
  /** The sentence in which it begins, and how far after that's beginning it does. */
  readonly sentences: readonly number[];
  readonly starts: readonly number[];
  /** How long it is less its sentence. */
  readonly lengths: readonly number[];
  /** The rest, and what does not follow from the document. */
  readonly rest: Table;
}

/** The words of the same quotes. */
export interface QuoteDetails {
  /** What of its id comes after the claim's. */
  readonly ids: readonly string[];
  readonly rest: Table;
}

/** What is read with a quote, and not needed to draw its claim. */
const DETAILS = ["id", "formerId", "exact", "prefix", "suffix", "translation", "reasoning"];

interface Claim {
  readonly id: string;
  readonly quotes: readonly Quote[];
}

export function packQuotes(
  claims: readonly Claim[],
  whole: Whole,
): { readonly quotes: PackedQuotes; readonly details: QuoteDetails } {
  const ids: string[] = [];
  const documents: number[] = [];
  const sentences: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const rest: object[] = [];
  const follows = followingIn(whole);
  for (const { id: claim, quotes } of claims) {
    for (const quote of quotes) {
      const document = whole.documents.findIndex(({ id }) => id === quote.document);
      const units = whole.documents[document]?.sentences ?? [];
      const sentence = indicesTouching(units, quote)[0] ?? 0;
      const { start, end } = units[sentence] ?? NOWHERE;
      ids.push(quote.id.slice(claim.length));
      documents.push(document);
      sentences.push(sentence);
      starts.push(quote.start - start);
      lengths.push(quote.end - quote.start - (end - start));
      const following = follows(document, quote);
      const id = claim + quote.id.slice(claim.length);
      const exact = wordsOf(whole.documents[document], quote);
      rest.push(differing(quote, { ...following, id, exact }));
    }
  }
  const counts = claims.map(({ quotes }) => quotes.length);
  const { table, details } = tablesOf(rest, DETAILS);
  return {
    quotes: { counts, documents, sentences, starts, lengths, rest: table },
    details: { ids, rest: details },
  };
}

const NOWHERE = { start: 0, end: 0 };

/** The properties of a quote that are other than those that follow. */
function differing(quote: Quote, following: object): object {
  return Object.fromEntries(
    Object.entries(quote).filter(
      ([name, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(Reflect.get(following, name)),
    ),
  );
}

/** The quotes of each claim, whose ids and words come with the details. */
export function unpackQuotes(packed: PackedQuotes, whole: Whole): readonly (readonly Quote[])[] {
  const { counts, documents, sentences, starts, lengths } = packed;
  const follows = followingIn(whole);
  const rest = rowsOf(packed.rest, LIKE);
  const quoteAt = (at: number): Quote => {
    const document = documents[at] ?? 0;
    const sentence = whole.documents[document]?.sentences[sentences[at] ?? 0] ?? NOWHERE;
    const start = sentence.start + (starts[at] ?? 0);
    const length = sentence.end - sentence.start + (lengths[at] ?? 0);
    // What was packed is a quote: it has what follows, and what else it had.
    return completed(rest[at] ?? {}, follows(document, { start, end: start + length })) as Quote;
  };
  let next = 0;
  return counts.map((length) => {
    const first = next;
    next += length;
    return Array.from({ length }, (_, at) => quoteAt(first + at));
  });
}

/** Gives quotes their ids and words, once their documents have their texts. */
export function addQuoteDetails(
  claims: readonly Claim[],
  { ids, rest }: QuoteDetails,
  { documents }: Whole,
): void {
  const rows = rowsOf(rest);
  const byId = new Map(documents.map((document) => [document.id, document]));
  let next = 0;
  for (const { id: claim, quotes } of claims) {
    for (const quote of quotes) {
      const id = claim + (ids[next] ?? "");
      const exact = wordsOf(byId.get(quote.document), quote);
      Object.assign(quote, { id, exact }, rows[next]);
      next++;
    }
  }
}

/** The properties that follow, in their order. */
const LIKE: Quote = {
  ...{ id: LATER, start: 0, end: 0, document: "", exact: LATER },
  ...{ section: 0, paragraph: undefined, sentences: [], pillars: [] },
};

type Place = Pick<Quote, "start" | "end" | "ranges">;

/** The words at the place of a quote. */
function wordsOf(document: Document | undefined, { start, end, ranges }: Place): string {
  if (document === undefined) throw new Error("A quote is in a document that there is not.");
  if (ranges === undefined) return document.text.slice(start, end);
  return ranges.map((part) => document.text.slice(part.start, part.end)).join(GAP);
}

/** A function that gives what follows from the place of a quote, but for its id and words. */
function followingIn({ documents, pillars }: Whole) {
  const known = new Map<string, readonly string[]>();
  const pillarsOf = (document: Document, range: Place) => {
    let key = "";
    for (const pillar of pillars) if (holds(pillar, document, range)) key += ` ${pillar.id}`;
    const same = known.get(key) ?? key.split(" ").slice(1);
    known.set(key, same);
    return same;
  };
  return (at: number, { start, end }: Place): Quote => {
    const document = documents[at];
    if (document === undefined) throw new Error("A quote is in a document that there is not.");
    const { sections, paragraphs, sentences } = document;
    const range = { start, end };
    const touched = indicesTouching(sentences, range);
    const paragraph = sentences[touched[0] ?? -1]?.paragraph;
    return {
      id: LATER,
      start,
      end,
      document: document.id,
      exact: LATER,
      section: innermostSection(sections, start),
      paragraph: paragraph ?? indicesTouching(paragraphs, range)[0],
      sentences: touched,
      pillars: pillarsOf(document, range),
    };
  };
}

const holds = ({ ranges }: Pillar, { id }: Document, range: Place): boolean =>
  ranges.some((own) => own.document === id && contains(own, range));
