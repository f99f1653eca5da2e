/** Makes proposals of the differences between two atlases: what B has otherwise, for A to judge. */
import type { SourceText } from "../../atlas/documents/index.ts";
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import type { AgreementReport } from "../../query/agreement/index.ts";
import { proposalsFrom } from "../../review/colleague/index.ts";
import { type Proposal, reviewer } from "../../review/verdicts/index.ts";
import { claimAsJson } from "./checkReport.ts";

/** One side's words for a claim. */
interface Side {
  readonly id: string;
  readonly words: readonly string[];
}

interface Difference {
  readonly what: "node" | "link";
  /** The properties in which both differ; absent where only one has it. */
  readonly differsIn?: readonly string[];
  readonly a?: Side;
  readonly b?: Side;
}

/**
 * Every difference with both sides' words; what B says of it is checked against A's sources, as
 * `check` does with claims.
 *
 * @param sources of A
 */
export function differencesAsProposals(
  { differences }: AgreementReport,
  a: Atlas,
  b: Atlas,
  sources: readonly SourceText[],
) {
  const review = reviewer(sources, a);
  const propose = proposalsFrom(b);
  const inA = claimsById(a);
  const inB = claimsById(b);
  const proposal = (id: string): Proposal => {
    const node = inB.nodes.get(id);
    if (node !== undefined) return propose.node(node);
    const edge = inB.edges.get(id);
    if (edge === undefined) throw new Error("differences name claims of their atlases");
    return propose.link(edge);
  };
  const withVerdict = (difference: Difference) => {
    if (difference.b === undefined) return difference;
    const { id: _id, ...reviewed } = claimAsJson(review(proposal(difference.b.id)));
    return { ...difference, claim: proposal(difference.b.id).claim, ...reviewed };
  };
  const pair = (what: "node" | "link") => (found: Found) =>
    withVerdict({
      what,
      ...(found.in === undefined ? {} : { differsIn: found.in }),
      ...(found.a === undefined ? {} : { a: sideOf(found.a.id, inA) }),
      ...(found.b === undefined ? {} : { b: sideOf(found.b.id, inB) }),
    });
  return [
    ...differences.renamed.map((found) => ({ ...found, in: ["name"] })).map(pair("node")),
    ...differences.nodes.map(pair("node")),
    ...differences.nodesOnlyInA.map((a) => ({ a })).map(pair("node")),
    ...differences.nodesOnlyInB.map((b) => ({ b })).map(pair("node")),
    ...differences.links.map(pair("link")),
    ...differences.linksOnlyInA.map((a) => ({ a })).map(pair("link")),
    ...differences.linksOnlyInB.map((b) => ({ b })).map(pair("link")),
  ];
}

interface Found {
  readonly a?: { readonly id: string };
  readonly b?: { readonly id: string };
  readonly in?: readonly string[];
}

interface ClaimsById {
  readonly nodes: ReadonlyMap<string, AtlasNode>;
  readonly edges: ReadonlyMap<string, AtlasEdge>;
}

function claimsById({ nodes, edges }: Atlas): ClaimsById {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

function sideOf(id: string, { nodes, edges }: ClaimsById): Side {
  const quotes = nodes.get(id)?.quotes ?? edges.get(id)?.quotes ?? [];
  return { id, words: quotes.map(({ exact }) => exact) };
}
