/** Matches the nodes and links of two atlases of the same text. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import type { Aligned, Alignment } from "./alignment.ts";

export type Evidence = "name" | "alias" | "quotes";

export interface Match<Item> {
  readonly a: Item;
  readonly b: Item;
}

export interface NodeMatch extends Match<AtlasNode> {
  /** The strongest evidence for the match. */
  readonly by: Evidence;
}

/**
 * From this overlap on (twice the common characters divided by the sum of both lengths), quotes are
 * evidence for the same node. A lower threshold would match long quotes that mention it in passing.
 */
const LEAST_OVERLAP = 0.5;

/**
 * Matches nodes of two atlases one to one: first by the same name, then by a common name, short name
 * or alias, then by overlapping quotes. Among several candidates, those of the same kind and with
 * the greater overlap come first; ties are broken by id.
 */
export function matchNodes(a: Atlas, b: Atlas, alignment: Alignment): NodeMatch[] {
  const inB = candidateFinder(b);
  const candidates: (Candidate<AtlasNode> & { by: Evidence })[] = [];
  for (const nodeA of a.nodes) {
    const namesA = namesOf(nodeA);
    for (const nodeB of inB.candidates(namesA, placesOf(nodeA.quotes, alignment))) {
      const namesB = inB.names(nodeB);
      const overlap = quoteOverlap(placesOf(nodeA.quotes, alignment), nodeB.quotes);
      const by =
        namesA[0] === namesB[0]
          ? "name"
          : namesA.some((name) => namesB.includes(name))
            ? "alias"
            : overlap >= LEAST_OVERLAP
              ? "quotes"
              : undefined;
      if (!by) continue;
      const rank = { name: 4, alias: 2, quotes: 0 }[by] + (nodeA.kind === nodeB.kind ? 1 : 0);
      candidates.push({ a: nodeA, b: nodeB, by, weight: [rank, overlap] });
    }
  }
  return oneToOne(candidates).map(({ a: nodeA, b: nodeB, by }) => ({ a: nodeA, b: nodeB, by }));
}

/**
 * Matches links of two atlases one to one: by their matched ends, and among several between the same
 * ends by relation, then by overlapping quotes; ties are broken by id. Direction counts unless the
 * relation is symmetric.
 */
export function matchLinks(
  a: Atlas,
  b: Atlas,
  nodes: readonly NodeMatch[],
  alignment: Alignment,
): readonly Match<AtlasEdge>[] {
  const idInB = new Map(nodes.map((match) => [match.a.id, match.b.id]));
  const byEnds = new Map<string, AtlasEdge[]>();
  const add = (ends: string, edge: AtlasEdge) => {
    const edges = byEnds.get(ends);
    if (edges) edges.push(edge);
    else byEnds.set(ends, [edge]);
  };
  for (const edge of b.edges) {
    add(`${edge.source} ${edge.target}`, edge);
    if (edge.symmetric && edge.source !== edge.target) add(`${edge.target} ${edge.source}`, edge);
  }
  const candidates: Candidate<AtlasEdge>[] = [];
  for (const edgeA of a.edges) {
    const source = idInB.get(edgeA.source);
    const target = idInB.get(edgeA.target);
    if (source === undefined || target === undefined) continue;
    const sameEnds = new Set(byEnds.get(`${source} ${target}`));
    if (edgeA.symmetric) {
      for (const edge of byEnds.get(`${target} ${source}`) ?? []) sameEnds.add(edge);
    }
    for (const edgeB of sameEnds) {
      const rank = edgeA.relation === edgeB.relation ? 1 : 0;
      candidates.push({
        a: edgeA,
        b: edgeB,
        weight: [rank, quoteOverlap(placesOf(edgeA.quotes, alignment), edgeB.quotes)],
      });
    }
  }
  return oneToOne(candidates).map(({ a: edgeA, b: edgeB }) => ({ a: edgeA, b: edgeB }));
}

interface Candidate<Item> extends Match<Item> {
  /** Compared from left to right; greater is better. */
  readonly weight: readonly [rank: number, overlap: number];
}

/** Picks the best candidates greedily, so that no item is matched twice. */
function oneToOne<Pair extends Candidate<{ readonly id: string }>>(candidates: Pair[]): Pair[] {
  const sorted = [...candidates].sort(
    (x, y) =>
      y.weight[0] - x.weight[0] ||
      y.weight[1] - x.weight[1] ||
      compareText(x.a.id, y.a.id) ||
      compareText(x.b.id, y.b.id),
  );
  const matchedA = new Set<string>();
  const matchedB = new Set<string>();
  return sorted.filter(({ a, b }) => {
    if (matchedA.has(a.id) || matchedB.has(b.id)) return false;
    matchedA.add(a.id);
    matchedB.add(b.id);
    return true;
  });
}

/** Where quotes of A stand in B. */
function placesOf(quotes: readonly Quote[], alignment: Alignment): readonly Aligned[] {
  return quotes.flatMap((quote) => alignment.place(quote) ?? []);
}

/** The overlap of the best pair of quotes of two claims, from 0 to 1. */
function quoteOverlap(ofA: readonly Aligned[], ofB: readonly Quote[]): number {
  let best = 0;
  for (const x of ofA) {
    for (const y of ofB) {
      if (x.document !== y.document) continue;
      const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
      if (common <= 0) continue;
      best = Math.max(best, (2 * common) / (x.end - x.start + (y.end - y.start)));
    }
  }
  return best;
}

/** Length of the stretches of text by which quotes are indexed, in UTF-16 code units. */
const STRETCH = 200;

/** Indexes an atlas's nodes by name and position, so that not every pair has to be compared. */
function candidateFinder({ nodes }: Atlas) {
  const namesByNode = new Map(nodes.map((node) => [node, namesOf(node)]));
  const byKey = new Map<string, Set<AtlasNode>>();
  const add = (key: string, node: AtlasNode) => {
    const indexed = byKey.get(key);
    if (indexed) indexed.add(node);
    else byKey.set(key, new Set([node]));
  };
  for (const [node, names] of namesByNode) {
    for (const name of names) add(`name ${name}`, node);
    for (const quote of node.quotes) for (const stretch of stretches(quote)) add(stretch, node);
  }
  return {
    names: (node: AtlasNode) => namesByNode.get(node) ?? [],
    /** Nodes with one of these names, or with a quote near one of these places. */
    candidates(names: readonly string[], places: readonly Aligned[]) {
      const keys = names.map((name) => `name ${name}`);
      for (const place of places) keys.push(...stretches(place));
      return new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    },
  };
}

/** Keys of the stretches of text that a quote touches. */
function stretches({ start, end, document }: Aligned): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at += 1)
    keys.push(`text ${document} ${at}`);
  return keys;
}

/** The normalised names of a node: its name first, then short name and aliases. */
function namesOf({ name, short, aliases }: AtlasNode): string[] {
  return [name, ...(short ? [short] : []), ...aliases].map(normalName);
}

/** A name without case, spacing and leading article, which two annotators may write differently. */
function normalName(name: string): string {
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
