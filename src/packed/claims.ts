/** Nodes and links without what their quotes tell. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../atlas/index.ts";
import { type PackedQuotes, packQuotes, unpackQuotes } from "./quotes.ts";
import { rowsOf, type Table, tableOf } from "./table.ts";

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

type Claim = AtlasNode | AtlasEdge;

export function packNodes(nodes: readonly AtlasNode[], whole: Whole): PackedClaims {
  return packClaims(nodes, whole, ({ quotes, pillars, documents, ...row }) => row);
}

export function packLinks(
  links: readonly AtlasEdge[],
  nodes: readonly AtlasNode[],
  whole: Whole,
): PackedLinks {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    ...packClaims(links, whole, ({ quotes, pillars, documents, source, target, ...row }) => row),
    sources: links.map(({ source }) => indexes.get(source) ?? -1),
    targets: links.map(({ target }) => indexes.get(target) ?? -1),
  };
}

function packClaims<Of extends Claim>(
  claims: readonly Of[],
  whole: Whole,
  rowOf: (claim: Of) => object,
): PackedClaims {
  const follow = listsOf(whole);
  const rows = claims.map((claim) => {
    const { pillars, documents } = follow(claim.quotes);
    return {
      ...rowOf(claim),
      ...(!areEqual(pillars, claim.pillars) && { pillars: claim.pillars }),
      ...(!areEqual(documents, claim.documents) && { documents: claim.documents }),
    };
  });
  return { rows: tableOf(rows), quotes: packQuotes(claims, whole) };
}

export function unpackNodes(packed: PackedClaims, whole: Whole): readonly AtlasNode[] {
  // What was packed are nodes.
  return unpackClaims(packed, whole, () => ({})) as readonly AtlasNode[];
}

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
  const rows = rowsOf(packed.rows);
  const ids = rows.map(({ id }) => String(id));
  const follow = listsOf(whole);
  return unpackQuotes(packed.quotes, ids, whole).map((quotes, at) => ({
    ...follow(quotes),
    ...rows[at],
    ...more(at),
    quotes,
  }));
}

/** A function that gives the pillars and documents of quotes, in the atlas's order; equal lists are one. */
function listsOf({ pillars, documents }: Whole) {
  const pillarsAmong = among(pillars.map(({ id }) => id));
  const documentsAmong = among(documents.map(({ id }) => id));
  return (quotes: readonly Quote[]) => ({
    pillars: pillarsAmong(quotes.map((quote) => quote.pillars)),
    documents: documentsAmong(quotes.map(({ document }) => [document])),
  });
}

function among(all: readonly string[]) {
  const known = new Map<string, readonly string[]>();
  return (lists: readonly (readonly string[])[]): readonly string[] => {
    const ids = new Set(lists.flat());
    const inOrder = ids.size === 0 ? [] : all.filter((id) => ids.has(id));
    const key = inOrder.join(" ");
    const same = known.get(key) ?? inOrder;
    known.set(key, same);
    return same;
  };
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);
