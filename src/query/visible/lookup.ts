/** Looks up nodes, links, quotes and the other parts of an atlas by their ids. */
import type {
  Atlas,
  AtlasEdge,
  AtlasNode,
  Document,
  Family,
  Kind,
  KindType,
  Pillar,
  Quote,
  Relation,
} from "../../atlas/index.ts";
import { memo } from "./memo.ts";

export interface Lookup {
  readonly nodes: ReadonlyMap<string, AtlasNode>;
  /** The index of each node in the atlas's list. */
  readonly nodeIndexes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, AtlasEdge>;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** By `kind/type` (see `typeKey`), since types are unique only within their kind. */
  readonly types: ReadonlyMap<string, KindType>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly families: ReadonlyMap<string, Family>;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly documents: ReadonlyMap<string, Document>;
  /** The links of every node, in the atlas's order; a self-loop is listed once. */
  readonly incident: ReadonlyMap<string, readonly AtlasEdge[]>;
}

/** The id of a quote's node or link: the part of the quote's id before the `~`. */
export function claimOfQuote(id: string): string {
  return id.split("~")[0] ?? "";
}

/** The quote with this id, or with this former id; `undefined` if the atlas has none. */
export function quoteOf(atlas: Atlas, id: string): Quote | undefined {
  const { nodes, edges } = lookup(atlas);
  const claim = claimOfQuote(id);
  const quotes = (nodes.get(claim) ?? edges.get(claim))?.quotes ?? [];
  return quotes.find((quote) => quote.id === id) ?? quotes.find(({ formerId }) => formerId === id);
}

/** The language of a quote's words, a BCP 47 tag. */
export function languageOf(atlas: Atlas, quote: Quote): string {
  return quote.language ?? lookup(atlas).documents.get(quote.document)?.language ?? atlas.language;
}

/** The heading of a quote's section; `undefined` if it only repeats the document's title. */
export function sectionName(atlas: Atlas, quote: Quote): string | undefined {
  const document = lookup(atlas).documents.get(quote.document);
  const heading = document?.sections[quote.section]?.heading;
  return heading === undefined || heading === document?.title ? undefined : heading;
}

/** The maps of an atlas, built once for each atlas. */
export const lookup: (atlas: Atlas) => Lookup = memo(makeLookup);

/** The halves of a key such as `kind:actor`. No id holds a colon; without one, `sort` is empty. */
export function splitKey(key: string): readonly [sort: string, id: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, Math.max(0, colon)), key.slice(colon + 1)];
}

/** The name of a type outside its kind, such as `actor/company`. */
export function typeKey(kind: string, type: string): string {
  return `${kind}/${type}`;
}

function makeLookup(atlas: Atlas): Lookup {
  const incident = new Map<string, AtlasEdge[]>(atlas.nodes.map((node) => [node.id, []]));
  for (const edge of atlas.edges) {
    incident.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) incident.get(edge.target)?.push(edge);
  }
  return {
    nodes: byId(atlas.nodes),
    nodeIndexes: new Map(atlas.nodes.map(({ id }, index) => [id, index])),
    edges: byId(atlas.edges),
    kinds: byId(atlas.kinds),
    types: new Map(
      atlas.kinds.flatMap((kind) =>
        kind.types.map((type): [string, KindType] => [typeKey(kind.id, type.id), type]),
      ),
    ),
    relations: byId(atlas.relations),
    families: byId(atlas.families),
    pillars: byId(atlas.pillars),
    documents: byId(atlas.documents),
    incident,
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
