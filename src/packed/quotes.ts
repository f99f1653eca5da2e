/**
 * Quotes without what their document tells: their words, from where to where they stand, and what follows from
 * the sentence in which they do.
 */
import type { Atlas, Document, Pillar, Quote } from "../atlas/index.ts";
import { contains, GAP, indicesTouching, innermostSection } from "../atlas/text/index.ts";
import { rowsOf, type Table, tableOf } from "./table.ts";

type Whole = Pick<Atlas, "documents" | "pillars">;

/** Quotes of claims, in the order of these. */
export interface PackedQuotes {
  /** How many each claim has. */
  readonly counts: readonly number[];
  /** What of its id comes after the claim's. */
  readonly ids: readonly string[];
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

export function packQuotes(
  claims: readonly { readonly id: string; readonly quotes: readonly Quote[] }[],
  whole: Whole,
): PackedQuotes {
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
      const place = { suffix: quote.id.slice(claim.length), start: quote.start, end: quote.end };
      rest.push(differing(quote, follows(claim, place, document, quote.ranges)));
    }
  }
  const counts = claims.map(({ quotes }) => quotes.length);
  return { counts, ids, documents, sentences, starts, lengths, rest: tableOf(rest) };
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

/** The quotes of each claim, given the ids of the claims. */
export function unpackQuotes(
  packed: PackedQuotes,
  claims: readonly string[],
  whole: Whole,
): readonly (readonly Quote[])[] {
  const { counts, ids, documents, sentences, starts, lengths } = packed;
  const rest = rowsOf(packed.rest);
  const follows = followingIn(whole);
  let next = 0;
  return counts.map((count, at) => {
    const quotes: Quote[] = [];
    for (const end = next + count; next < end; next++) {
      const document = documents[next] ?? 0;
      const sentence = whole.documents[document]?.sentences[sentences[next] ?? 0] ?? NOWHERE;
      const start = sentence.start + (starts[next] ?? 0);
      const length = sentence.end - sentence.start + (lengths[next] ?? 0);
      const own = rest[next] ?? {};
      const place = { suffix: ids[next] ?? "", start, end: start + length };
      // What was packed is a quote: it has what follows, and what else it had.
      const ranges = own.ranges as Quote["ranges"];
      quotes.push({ ...follows(claims[at] ?? "", place, document, ranges), ...own });
    }
    return quotes;
  });
}

interface Place {
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A function that gives what follows from the place of a quote. */
function followingIn({ documents, pillars }: Whole) {
  const known = new Map<string, readonly string[]>();
  const pillarsOf = (document: Document, range: Place) => {
    const ids = pillars.filter((pillar) => holds(pillar, document, range)).map(({ id }) => id);
    const key = ids.join(" ");
    const same = known.get(key) ?? ids;
    known.set(key, same);
    return same;
  };
  return (
    claim: string,
    { suffix, start, end }: Place,
    at: number,
    ranges: Quote["ranges"],
  ): Quote => {
    const document = documents[at];
    if (document === undefined) throw new Error("A quote is in a document that there is not.");
    const { text, sections, paragraphs, sentences } = document;
    const range = { suffix, start, end };
    const words = (ranges ?? [range]).map((part) => text.slice(part.start, part.end));
    const touched = indicesTouching(sentences, range);
    const paragraph = sentences[touched[0] ?? -1]?.paragraph;
    return {
      id: claim + suffix,
      start,
      end,
      document: document.id,
      exact: words.join(GAP),
      section: innermostSection(sections, start),
      paragraph: paragraph ?? indicesTouching(paragraphs, range)[0],
      sentences: touched,
      pillars: pillarsOf(document, range),
    };
  };
}

const holds = ({ ranges }: Pillar, { id }: Document, range: Place): boolean =>
  ranges.some((own) => own.document === id && contains(own, range));
