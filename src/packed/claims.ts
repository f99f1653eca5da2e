/** Nodes and links without what their quotes tell. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../atlas/index.ts";
import {
  addQuoteDetails,
  type PackedQuotes,
  packQuotes,
  type QuoteDetails,
  unpackQuotes,
} from "./quotes.ts";
import { completed, LATER, rowsOf, type Table, tablesOf } from "./table.ts";

type Whole = Pick<Atlas, "documents" | "pillars">;

export interface PackedClaims {
  readonly rows: Table;
  readonly quotes: PackedQuotes;
}

/** Links, with their ends as indexes of nodes. */
export interface PackedLinks extends PackedClaims {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** What is read of the same nodes or links, and not needed to draw them. */
export interface ClaimDetails {
  readonly rows: Table;
  readonly quotes: QuoteDetails;
}

/** Both halves of nodes or links. */
interface Halves<Claims extends PackedClaims> {
  readonly map: Claims;
  readonly details: ClaimDetails;
}

const DETAILS = ["summary", "hash"];

type Claim = AtlasNode | AtlasEdge;

export function packNodes(nodes: readonly AtlasNode[], whole: Whole): Halves<PackedClaims> {
  return packClaims(nodes, whole, ({ quotes, pillars, documents, ...row }) => row);
}

export function packLinks(
  links: readonly AtlasEdge[],
  nodes: readonly AtlasNode[],
  whole: Whole,
): Halves<PackedLinks> {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const { map, details } = packClaims(
    links,
    whole,
    ({ quotes, pillars, documents, source, target, ...row }) => row,
  );
  const sources = links.map(({ source }) => indexes.get(source) ?? -1);
  const targets = links.map(({ target }) => indexes.get(target) ?? -1);
  return { map: { ...map, sources, targets }, details };
}

function packClaims<Of extends Claim>(
  claims: readonly Of[],
  whole: Whole,
  rowOf: (claim: Of) => object,
): Halves<PackedClaims> {
  const follow = listsOf(whole);
  const rows = claims.map((claim) => {
    const { pillars, documents } = follow(claim.quotes);
    return {
      ...rowOf(claim),
      ...(!areEqual(pillars, claim.pillars) && { pillars: claim.pillars }),
      ...(!areEqual(documents, claim.documents) && { documents: claim.documents }),
    };
  });
  const { table, details } = tablesOf(rows, DETAILS);
  const { quotes, details: words } = packQuotes(claims, whole);
  return { map: { rows: table, quotes }, details: { rows: details, quotes: words } };
}

export function unpackNodes(packed: PackedClaims, whole: Whole): readonly AtlasNode[] {
  // What was packed are nodes.
  return unpackClaims(packed, whole, () => NODE_DETAILS) as readonly AtlasNode[];
}

const NODE_DETAILS = { summary: LATER };

export function unpackLinks(
  packed: PackedLinks,
  nodes: readonly AtlasNode[],
  whole: Whole,
): readonly AtlasEdge[] {
  const idAt = (index = -1) => nodes[index]?.id ?? "";
  const endsAt = (at: number) => ({
    source: idAt(packed.sources[at]),
    target: idAt(packed.targets[at]),
  });
  // What was packed are links.
  return unpackClaims(packed, whole, endsAt) as readonly AtlasEdge[];
}

function unpackClaims(packed: PackedClaims, whole: Whole, more: (at: number) => object): unknown[] {
  const allQuotes = unpackQuotes(packed.quotes, whole);
  const follow = listsOf(whole);
  const like = { ...more(0), ...follow([]), hash: LATER, quotes: [] };
  return rowsOf(packed.rows, like).map((row, at) => {
    const quotes = allQuotes[at] ?? [];
    Object.assign(row, { hash: LATER, quotes });
    completed(row, more(at));
    return completed(row, follow(quotes));
  });
}

/** Gives nodes or links what comes with the details, once the documents have their texts. */
export function addClaimDetails(
  claims: readonly Claim[],
  { rows, quotes }: ClaimDetails,
  whole: Whole,
): void {
  for (const [at, row] of rowsOf(rows).entries()) Object.assign(claims[at] ?? {}, row);
  addQuoteDetails(claims, quotes, whole);
}

/** A function that gives the pillars and documents of quotes, in the atlas's order; equal lists are one. */
function listsOf({ pillars, documents }: Whole) {
  const pillarsAmong = among(pillars.map(({ id }) => id));
  const documentsAmong = among(documents.map(({ id }) => id));
  const alone = new Map(documents.map(({ id }) => [id, [id]]));
  return (quotes: readonly Quote[]) => ({
    pillars: pillarsAmong(quotes.map((quote) => quote.pillars)),
    documents: documentsAmong(quotes.map(({ document }) => alone.get(document) ?? [document])),
  });
}

function among(all: readonly string[]) {
  const known = new Map<string, readonly string[]>();
  const compute = (lists: readonly (readonly string[])[]): readonly string[] => {
    const ids = new Set(lists.flat());
    const inOrder = ids.size === 0 ? [] : all.filter((id) => ids.has(id));
    const key = inOrder.join(" ");
    const same = known.get(key) ?? inOrder;
    known.set(key, same);
    return same;
  };
  /** Most claims have one quote, or quotes in the same place, whose lists are one object. */
  const ofOne = new Map<readonly string[], readonly string[]>();
  return (lists: readonly (readonly string[])[]): readonly string[] => {
    const [first, ...others] = lists;
    if (first === undefined || others.some((list) => list !== first)) return compute(lists);
    const same = ofOne.get(first) ?? compute([first]);
    ofOne.set(first, same);
    return same;
  };
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);
