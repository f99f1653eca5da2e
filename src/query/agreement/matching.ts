/** Finding what two atlases of the same text both claim: the ground of `compare`. */
import type { Atlas, AtlasEdge, AtlasNode, Document, Quote } from "../../atlas/index.ts";

export type Evidence = "name" | "alias" | "quotes";

export interface Match<Item> {
  readonly a: Item;
  readonly b: Item;
}

export interface NodeMatch extends Match<AtlasNode> {
  /** What speaks for it, the strongest only. */
  readonly by: Evidence;
}

/**
 * Quotes speak for the same node from this overlap on (twice the common characters by the sum of
 * both lengths). Less would take a long quote that mentions something in passing for its name.
 */
const LEAST_OVERLAP = 0.5;

/**
 * Nodes of two atlases, one to one: first by the same name, then by a name, short name or alias
 * in common, then by overlapping quotes; of several, those of the same kind and with the greater
 * overlap first, ties by id.
 */
export function matchNodes(a: Atlas, b: Atlas): NodeMatch[] {
  const documents = sameDocuments(a, b);
  const ofB = finder(b);
  const candidates: (Candidate<AtlasNode> & { by: Evidence })[] = [];
  for (const one of a.nodes) {
    const own = names(one);
    for (const other of ofB.near(own, one.quotes, documents)) {
      const theirs = ofB.names(other);
      const shared = overlap(one.quotes, other.quotes, documents);
      const by =
        own[0] === theirs[0]
          ? "name"
          : own.some((name) => theirs.includes(name))
            ? "alias"
            : shared >= LEAST_OVERLAP
              ? "quotes"
              : undefined;
      if (!by) continue;
      const rank = { name: 4, alias: 2, quotes: 0 }[by] + (one.kind === other.kind ? 1 : 0);
      candidates.push({ a: one, b: other, by, weight: [rank, shared] });
    }
  }
  return oneToOne(candidates).map(({ a: one, b: other, by }) => ({ a: one, b: other, by }));
}

/**
 * Links of two atlases whose ends are matched, one to one: by their ends, and among several
 * between the same ends by relation, then by overlapping quotes, ties by id. The direction
 * counts, but where the relation is symmetric.
 */
export function matchLinks(
  a: Atlas,
  b: Atlas,
  nodes: readonly NodeMatch[],
): readonly Match<AtlasEdge>[] {
  const documents = sameDocuments(a, b);
  const inB = new Map(nodes.map((match) => [match.a.id, match.b.id]));
  const byEnds = new Map<string, AtlasEdge[]>();
  const file = (ends: string, edge: AtlasEdge) => {
    const known = byEnds.get(ends);
    if (known) known.push(edge);
    else byEnds.set(ends, [edge]);
  };
  for (const edge of b.edges) {
    file(`${edge.source} ${edge.target}`, edge);
    if (edge.symmetric && edge.source !== edge.target) file(`${edge.target} ${edge.source}`, edge);
  }
  const candidates: Candidate<AtlasEdge>[] = [];
  for (const ofA of a.edges) {
    const source = inB.get(ofA.source);
    const target = inB.get(ofA.target);
    if (source === undefined || target === undefined) continue;
    const found = new Set(byEnds.get(`${source} ${target}`));
    if (ofA.symmetric) for (const edge of byEnds.get(`${target} ${source}`) ?? []) found.add(edge);
    for (const ofB of found) {
      const same = ofA.relation === ofB.relation ? 1 : 0;
      candidates.push({
        a: ofA,
        b: ofB,
        weight: [same, overlap(ofA.quotes, ofB.quotes, documents)],
      });
    }
  }
  return oneToOne(candidates).map(({ a: ofA, b: ofB }) => ({ a: ofA, b: ofB }));
}

/** Documents of `a` whose words are not, character for character, those of a document of `b`. */
export function differingDocuments(a: Atlas, b: Atlas): Document[] {
  const texts = new Set(b.documents.map(({ text }) => text));
  return a.documents.filter(({ text }) => !texts.has(text));
}

interface Candidate<Item> extends Match<Item> {
  /** Compared from left to right; the greater first. */
  readonly weight: readonly [rank: number, overlap: number];
}

/** The best candidates such that nothing is taken twice. */
function oneToOne<Found extends Candidate<{ readonly id: string }>>(candidates: Found[]): Found[] {
  const sorted = [...candidates].sort(
    (x, y) =>
      y.weight[0] - x.weight[0] ||
      y.weight[1] - x.weight[1] ||
      compareText(x.a.id, y.a.id) ||
      compareText(x.b.id, y.b.id),
  );
  const takenOfA = new Set<string>();
  const takenOfB = new Set<string>();
  return sorted.filter(({ a, b }) => {
    if (takenOfA.has(a.id) || takenOfB.has(b.id)) return false;
    takenOfA.add(a.id);
    takenOfB.add(b.id);
    return true;
  });
}

/** Ids of B's documents by those of A's whose words are the same, whatever their ids. */
type SameDocuments = ReadonlyMap<string, string | undefined>;

function sameDocuments(a: Atlas, b: Atlas): SameDocuments {
  return new Map(
    a.documents.map(({ id, text }) => {
      const same = b.documents.filter((document) => document.text === text);
      return [id, (same.find((document) => document.id === id) ?? same[0])?.id];
    }),
  );
}

/** How much the best pair of quotes of two claims overlaps, from 0 to 1. */
function overlap(ofA: readonly Quote[], ofB: readonly Quote[], documents: SameDocuments): number {
  let best = 0;
  for (const x of ofA) {
    const document = documents.get(x.document);
    for (const y of ofB) {
      if (document !== y.document) continue;
      const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
      if (common <= 0) continue;
      best = Math.max(best, (2 * common) / (x.end - x.start + (y.end - y.start)));
    }
  }
  return best;
}

/** Length of the stretches of text by which quotes are filed, in code units. */
const STRETCH = 200;

/** Finds the nodes of an atlas that may be another's, so that not each is held against each. */
function finder({ nodes }: Atlas) {
  const namesOf = new Map(nodes.map((node) => [node, names(node)]));
  const byKey = new Map<string, Set<AtlasNode>>();
  const file = (key: string, node: AtlasNode) => {
    const known = byKey.get(key);
    if (known) known.add(node);
    else byKey.set(key, new Set([node]));
  };
  for (const [node, own] of namesOf) {
    for (const name of own) file(`name ${name}`, node);
    for (const quote of node.quotes)
      for (const stretch of stretches(quote, quote.document)) file(stretch, node);
  }
  return {
    names: (node: AtlasNode) => namesOf.get(node) ?? [],
    /** Nodes with one of these names, or a quote near to one of these. */
    near(own: readonly string[], quotes: readonly Quote[], documents: SameDocuments) {
      const keys = own.map((name) => `name ${name}`);
      for (const quote of quotes) keys.push(...stretches(quote, documents.get(quote.document)));
      return new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    },
  };
}

function stretches({ start, end }: Quote, document: string | undefined): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at += 1)
    keys.push(`text ${document} ${at}`);
  return keys;
}

/** All it is called, its name first. */
function names({ name, short, aliases }: AtlasNode): string[] {
  return [name, ...(short ? [short] : []), ...aliases].map(normal);
}

/** A name without what two annotators may write differently: case, spacing, an article. */
function normal(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(the|an?) /, "");
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
