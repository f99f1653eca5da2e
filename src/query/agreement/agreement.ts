/** Measures how far two annotators of the same text agree. */
import {
  type LinkAttributes,
  linkValues,
  perAttribute,
  REQUIRED_ATTRIBUTES,
  type RequiredAttribute,
} from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import {
  differingDocuments,
  type Evidence,
  type Match,
  matchLinks,
  matchNodes,
} from "./matching.ts";

/** How many things each annotator found and how many both did; neither counts as the truth. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Share of A's things that B has too, and the other way round; `undefined` if there are none. */
  readonly ofA: number | undefined;
  readonly ofB: number | undefined;
  /** The harmonic mean of the two shares: 2 × both / (a + b). */
  readonly f1: number | undefined;
}

/** Agreement on one property of the things that both found. */
export interface Agreement {
  readonly same: number;
  readonly of: number;
  readonly share: number | undefined;
  /** Cohen's kappa: the share corrected for chance; `undefined` if agreement by chance is certain. */
  readonly kappa: number | undefined;
}

export interface NodeBrief {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  /** The text of its first quote. */
  readonly quote: string;
}

/** Of the attributes, those that every statement has: silence on another is no judgement. */
type JudgedAttributes = Pick<LinkAttributes, RequiredAttribute["facet"]>;

export interface LinkBrief extends JudgedAttributes {
  readonly id: string;
  /** Names, since each annotator has ids of their own. */
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly quote: string;
  /** Whether both ends are matched, so that the other annotator could have the link too. */
  readonly reachable: boolean;
}

/** Something that both found and describe differently. */
export interface Difference<Brief> {
  readonly a: Brief;
  readonly b: Brief;
  /** The properties that differ: `relation`, `basis`, … */
  readonly in: readonly string[];
}

/** Of the links that both found. */
type AgreementOnAttributes = Readonly<Record<RequiredAttribute["id"], Agreement>>;

export interface AgreementReport extends AgreementOnAttributes {
  readonly a: { readonly id: string; readonly title: string };
  readonly b: { readonly id: string; readonly title: string };
  /** Titles of A's documents whose text B doesn't have; their quotes can't be compared. */
  readonly differingDocuments: readonly string[];
  readonly nodes: Overlap;
  /** Links whose two ends are both matched. */
  readonly links: Overlap;
  /** All links; one whose ends the other annotator doesn't have counts as not found. */
  readonly allLinks: Overlap;
  /** Of the nodes that both found. */
  readonly kind: Agreement;
  readonly type: Agreement;
  /** Of the links that both found. */
  readonly relation: Agreement;
  readonly differences: {
    /** Nodes that were matched although their names differ, for a person to judge. */
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
 * Compares two atlases: F1 for nodes, and for links between matched nodes; agreement on the
 * properties of what both found; and every difference, in the atlases' order.
 */
export function agreementOf(a: Atlas, b: Atlas): AgreementReport {
  const nodes = matchNodes(a, b);
  const links = matchLinks(a, b, nodes);
  const briefA = briefs(a, new Set(nodes.map((match) => match.a.id)));
  const briefB = briefs(b, new Set(nodes.map((match) => match.b.id)));
  const onlyNodes = unmatched(a.nodes, b.nodes, nodes);
  const onlyLinks = unmatched(a.edges, b.edges, links);
  const nodesInOrder = inOrderOf(a.nodes, nodes);
  return {
    a: { id: a.id, title: a.title },
    b: { id: b.id, title: b.title },
    differingDocuments: differingDocuments(a, b).map(({ title }) => title),
    nodes: overlapOf(a.nodes.length, b.nodes.length, nodes.length),
    links: overlapOf(
      a.edges.filter(briefA.reachable).length,
      b.edges.filter(briefB.reachable).length,
      links.length,
    ),
    allLinks: overlapOf(a.edges.length, b.edges.length, links.length),
    kind: agreementOn(nodes, NODE_ASPECTS.kind),
    type: agreementOn(nodes, NODE_ASPECTS.type),
    relation: agreementOn(links, LINK_ASPECTS.relation),
    ...perAttribute(REQUIRED_ATTRIBUTES, "id", ({ id }) => agreementOn(links, LINK_ASPECTS[id])),
    differences: {
      renamed: nodesInOrder
        .filter(({ by }) => by !== "name")
        .map((match) => ({ a: briefA.node(match.a), b: briefB.node(match.b), by: match.by })),
      nodes: nodesInOrder.flatMap((match) => {
        const differing = differences(match, NODE_ASPECTS);
        return differing.length > 0
          ? [{ a: briefA.node(match.a), b: briefB.node(match.b), in: differing }]
          : [];
      }),
      nodesOnlyInA: onlyNodes.a.map(briefA.node),
      nodesOnlyInB: onlyNodes.b.map(briefB.node),
      links: inOrderOf(a.edges, links).flatMap((match) => {
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
  ...perAttribute(
    REQUIRED_ATTRIBUTES,
    "id",
    (attribute) => (edge: AtlasEdge) => linkValues(edge, attribute).join(" "),
  ),
};

function differences<Item>({ a, b }: Match<Item>, aspects: Aspects<Item>): string[] {
  return Object.entries(aspects).flatMap(([name, aspectOf]) =>
    aspectOf(a) === aspectOf(b) ? [] : [name],
  );
}

function overlapOf(a: number, b: number, both: number): Overlap {
  return { a, b, both, ofA: share(both, a), ofB: share(both, b), f1: share(2 * both, a + b) };
}

function agreementOn<Item>(
  matches: readonly Match<Item>[],
  aspectOf: (item: Item) => string,
): Agreement {
  const total = matches.length;
  const same = matches.filter(({ a, b }) => aspectOf(a) === aspectOf(b)).length;
  const timesInA = tally(matches.map(({ a }) => aspectOf(a)));
  const timesInB = tally(matches.map(({ b }) => aspectOf(b)));
  let chance = 0;
  for (const [value, times] of timesInA) chance += times * (timesInB.get(value) ?? 0);
  // Integers until the last division, so that certainty by chance is exact: `chance === total²`.
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

/** The items of each atlas that have no match. */
function unmatched<Item>(a: readonly Item[], b: readonly Item[], matches: readonly Match<Item>[]) {
  const inA = new Set(matches.map((match) => match.a));
  const inB = new Set(matches.map((match) => match.b));
  return { a: a.filter((item) => !inA.has(item)), b: b.filter((item) => !inB.has(item)) };
}

/** The matches in the order of A's items. */
function inOrderOf<Item, Matched extends Match<Item>>(
  items: readonly Item[],
  matches: readonly Matched[],
): Matched[] {
  const byItem = new Map(matches.map((match) => [match.a, match]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

function judgedOf(edge: AtlasEdge): JudgedAttributes {
  return perAttribute(REQUIRED_ATTRIBUTES, "facet", ({ facet }) => edge[facet]) as JudgedAttributes;
}

/** Functions that shorten an atlas's nodes and links to what a person needs to judge them. */
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
      ...judgedOf(edge),
      quote: edge.quotes[0]?.exact ?? "",
      reachable: reachable(edge),
    }),
  };
}
