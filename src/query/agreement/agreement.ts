/** How far two annotators of the same text agree. */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import {
  differingDocuments,
  type Evidence,
  type Match,
  matchLinks,
  matchNodes,
} from "./matching.ts";

/** Agreement on what there is: neither side is taken for the truth. */
export interface Found {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Share of A's that B has too, and the other way round; `undefined` for a share of nothing. */
  readonly ofA: number | undefined;
  readonly ofB: number | undefined;
  /** The harmonic mean of the two: 2 × both / (a + b). */
  readonly f1: number | undefined;
}

/** Agreement on what is said of things that both found. */
export interface Agreement {
  readonly same: number;
  readonly of: number;
  readonly share: number | undefined;
  /** Cohen's kappa: the share corrected for chance; `undefined` where chance alone explains all. */
  readonly kappa: number | undefined;
}

export interface NodeBrief {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  /** The words of its first quote. */
  readonly quote: string;
}

export interface LinkBrief {
  readonly id: string;
  /** Names, not ids: ids are each annotator's own. */
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly basis: string;
  readonly statuses: readonly string[];
  readonly quote: string;
  /** Whether both of its ends are matched, so that the other annotator could have it too. */
  readonly reachable: boolean;
}

/** A thing both found and describe differently. */
export interface Difference<Brief> {
  readonly a: Brief;
  readonly b: Brief;
  /** What differs: `relation`, `basis`, … */
  readonly in: readonly string[];
}

export interface AgreementReport {
  readonly a: { readonly id: string; readonly title: string };
  readonly b: { readonly id: string; readonly title: string };
  /** Titles of A's documents whose words B doesn't have; their quotes can't be compared. */
  readonly differingDocuments: readonly string[];
  readonly nodes: Found;
  /** Links whose two ends are both matched. */
  readonly links: Found;
  /** All links: one whose ends the other doesn't have counts as not found. */
  readonly allLinks: Found;
  /** Over the nodes that both found. */
  readonly kind: Agreement;
  readonly type: Agreement;
  /** Over the links that both found. */
  readonly relation: Agreement;
  readonly basis: Agreement;
  readonly status: Agreement;
  readonly differences: {
    /** Nodes matched although their names differ: to be judged by a person. */
    readonly renamed: readonly { a: NodeBrief; b: NodeBrief; by: Evidence }[];
    readonly nodes: readonly Difference<NodeBrief>[];
    readonly nodesOnlyInA: readonly NodeBrief[];
    readonly nodesOnlyInB: readonly NodeBrief[];
    readonly links: readonly Difference<LinkBrief>[];
    readonly linksOnlyInA: readonly LinkBrief[];
    readonly linksOnlyInB: readonly LinkBrief[];
  };
}

/**
 * Pairwise agreement of two atlases: F1 on nodes and on links over the matched nodes, then
 * agreement on what both found, then every difference, in the order of the atlases.
 */
export function agreementOf(a: Atlas, b: Atlas): AgreementReport {
  const nodes = matchNodes(a, b);
  const links = matchLinks(a, b, nodes);
  const briefA = briefs(a, new Set(nodes.map((match) => match.a.id)));
  const briefB = briefs(b, new Set(nodes.map((match) => match.b.id)));
  const onlyNodes = only(a.nodes, b.nodes, nodes);
  const onlyLinks = only(a.edges, b.edges, links);
  const inOrderOfA = order(a.nodes, nodes);
  return {
    a: { id: a.id, title: a.title },
    b: { id: b.id, title: b.title },
    differingDocuments: differingDocuments(a, b).map(({ title }) => title),
    nodes: found(a.nodes.length, b.nodes.length, nodes.length),
    links: found(
      a.edges.filter(briefA.reachable).length,
      b.edges.filter(briefB.reachable).length,
      links.length,
    ),
    allLinks: found(a.edges.length, b.edges.length, links.length),
    kind: agreement(nodes, NODE_ASPECTS.kind),
    type: agreement(nodes, NODE_ASPECTS.type),
    relation: agreement(links, LINK_ASPECTS.relation),
    basis: agreement(links, LINK_ASPECTS.basis),
    status: agreement(links, LINK_ASPECTS.status),
    differences: {
      renamed: inOrderOfA
        .filter(({ by }) => by !== "name")
        .map((match) => ({ a: briefA.node(match.a), b: briefB.node(match.b), by: match.by })),
      nodes: inOrderOfA.flatMap((match) => {
        const differing = differences(match, NODE_ASPECTS);
        return differing.length > 0
          ? [{ a: briefA.node(match.a), b: briefB.node(match.b), in: differing }]
          : [];
      }),
      nodesOnlyInA: onlyNodes.a.map(briefA.node),
      nodesOnlyInB: onlyNodes.b.map(briefB.node),
      links: order(a.edges, links).flatMap((match) => {
        const differing = differences(match, LINK_ASPECTS);
        return differing.length > 0
          ? [{ a: briefA.link(match.a), b: briefB.link(match.b), in: differing }]
          : [];
      }),
      linksOnlyInA: onlyLinks.a.map(briefA.link),
      linksOnlyInB: onlyLinks.b.map(briefB.link),
    },
  };
}

type Aspects<Item> = Readonly<Record<string, (item: Item) => string>>;

const NODE_ASPECTS = {
  kind: (node: AtlasNode) => node.kind,
  // A type's id means something only within its kind.
  type: (node: AtlasNode) => `${node.kind}/${node.type}`,
};

const LINK_ASPECTS = {
  relation: (edge: AtlasEdge) => edge.relation,
  basis: (edge: AtlasEdge) => edge.basis,
  status: (edge: AtlasEdge) => [...edge.statuses].sort().join(" "),
};

function differences<Item>({ a, b }: Match<Item>, aspects: Aspects<Item>): string[] {
  return Object.entries(aspects).flatMap(([name, of]) => (of(a) === of(b) ? [] : [name]));
}

function found(a: number, b: number, both: number): Found {
  return { a, b, both, ofA: share(both, a), ofB: share(both, b), f1: share(2 * both, a + b) };
}

function agreement<Item>(matches: readonly Match<Item>[], of: (item: Item) => string): Agreement {
  const total = matches.length;
  const same = matches.filter(({ a, b }) => of(a) === of(b)).length;
  const timesInA = tally(matches.map(({ a }) => of(a)));
  const timesInB = tally(matches.map(({ b }) => of(b)));
  let chance = 0;
  for (const [value, times] of timesInA) chance += times * (timesInB.get(value) ?? 0);
  // Kept whole until the last division: chance of `total²` means certainty, without rounding.
  const certain = total * total;
  return {
    same,
    of: total,
    share: share(same, total),
    kappa: share(same * total - chance, certain - chance),
  };
}

function tally(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function only<Item>(a: readonly Item[], b: readonly Item[], matches: readonly Match<Item>[]) {
  const inA = new Set(matches.map((match) => match.a));
  const inB = new Set(matches.map((match) => match.b));
  return { a: a.filter((item) => !inA.has(item)), b: b.filter((item) => !inB.has(item)) };
}

function order<Item, Found extends Match<Item>>(
  items: readonly Item[],
  matches: readonly Found[],
): Found[] {
  const byItem = new Map(matches.map((match) => [match.a, match]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

/** Short forms of an atlas's claims, in words that a person can judge. */
function briefs(atlas: Atlas, matched: ReadonlySet<string>) {
  const nameOf = new Map(atlas.nodes.map(({ id, name }) => [id, name]));
  const reachable = ({ source, target }: AtlasEdge) => matched.has(source) && matched.has(target);
  return {
    reachable,
    node: ({ id, name, kind, type, quotes }: AtlasNode): NodeBrief => ({
      id,
      name,
      kind,
      type,
      quote: quotes[0]?.exact ?? "",
    }),
    link: (edge: AtlasEdge): LinkBrief => ({
      id: edge.id,
      source: nameOf.get(edge.source) ?? edge.source,
      relation: edge.relation,
      target: nameOf.get(edge.target) ?? edge.target,
      basis: edge.basis,
      statuses: edge.statuses,
      quote: edge.quotes[0]?.exact ?? "",
      reachable: reachable(edge),
    }),
  };
}
