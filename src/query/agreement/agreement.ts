/** Measures how far two annotators of the same text agree. */
import {
  type LinkAttributes,
  linkValues,
  perAttribute,
  REQUIRED_ATTRIBUTES,
  type RequiredAttribute,
} from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { alignDocuments } from "./alignment.ts";
import { type Agreement, agreementOn, type Overlap, overlapOf } from "./coefficients.ts";
import { type Evidence, type Match, matchLinks, matchNodes } from "./matching.ts";

export interface NodeBrief {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  /** The words of its first quote. */
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
  /** Titles of A's documents that B has with some other words; quotes are compared where these align. */
  readonly differingDocuments: readonly string[];
  /** Titles of A's documents that B doesn't have; their quotes can't be compared. */
  readonly missingDocuments: readonly string[];
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
  const alignment = alignDocuments(a, b);
  const nodes = matchNodes(a, b, alignment);
  const links = matchLinks(a, b, nodes, alignment);
  const briefA = briefs(a, new Set(nodes.map((match) => match.a.id)));
  const briefB = briefs(b, new Set(nodes.map((match) => match.b.id)));
  const onlyNodes = unmatched(a.nodes, b.nodes, nodes);
  const onlyLinks = unmatched(a.edges, b.edges, links);
  const nodesInOrder = inOrderOf(a.nodes, nodes);
  return {
    a: { id: a.id, title: a.title },
    b: { id: b.id, title: b.title },
    differingDocuments: alignment.differing.map(({ title }) => title),
    missingDocuments: alignment.missing.map(({ title }) => title),
    nodes: overlapOf(a.nodes.length, b.nodes.length, nodes.length),
    links: overlapOf(
      a.edges.filter(briefA.reachable).length,
      b.edges.filter(briefB.reachable).length,
      links.length,
    ),
    allLinks: overlapOf(a.edges.length, b.edges.length, links.length),
    kind: agreementIn(nodes, NODE_ASPECTS.kind),
    type: agreementIn(nodes, NODE_ASPECTS.type),
    relation: agreementIn(links, LINK_ASPECTS.relation),
    ...perAttribute(REQUIRED_ATTRIBUTES, "id", ({ id }) => agreementIn(links, LINK_ASPECTS[id])),
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

/** What is said of a node or link and compared; each is a text. */
export const NODE_ASPECTS = {
  kind: (node: AtlasNode) => node.kind,
  // A type's id means something only within its kind.
  type: (node: AtlasNode) => `${node.kind}/${node.type}`,
};

export const LINK_ASPECTS = {
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

function agreementIn<Item>(
  matches: readonly Match<Item>[],
  aspectOf: (item: Item) => string,
): Agreement {
  return agreementOn(matches.map(({ a, b }) => [aspectOf(a), aspectOf(b)]));
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
