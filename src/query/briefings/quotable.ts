/** The quotes that a step of a briefing can carry. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { litClaims } from "../lit/index.ts";
import { computeVisible } from "../visible/index.ts";

/** A quote that a step can carry, with the claim it belongs to. */
export interface Quotable {
  readonly quote: Quote;
  readonly claim: AtlasNode | AtlasEdge;
  /** Whether the claim is selected or stands out beside what is. */
  readonly isOfSelection: boolean;
}

/**
 * The quotes of the claims that a Scene shows: first those of what it selects, then of what stands
 * out beside that, then the others; links before nodes, in the atlas's order.
 */
export function quotable(atlas: Atlas, scene: Scene): readonly Quotable[] {
  const shown = computeVisible(atlas, scene);
  const light = litClaims(atlas, shown, scene);
  const selected = new Set(scene.select);
  const claims = [
    ...atlas.edges.filter(({ id }) => shown.edges.has(id)),
    ...atlas.nodes.filter(({ id }) => shown.nodes.has(id)),
  ];
  const rank = ({ id }: AtlasNode | AtlasEdge) =>
    selected.has(id) ? 0 : light.edges.has(id) ? 1 : light.nodes.has(id) ? 2 : 3;
  return claims
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((claim) => {
      const isOfSelection = selected.size > 0 && rank(claim) < 2;
      return claim.quotes.map((quote) => ({ quote, claim, isOfSelection }));
    });
}
