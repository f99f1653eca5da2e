/** What a new step of a briefing starts with: a headline, and the quotes it can carry. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { questionText } from "../ask/index.ts";
import { litClaims } from "../lit/index.ts";
import { lookup, visible } from "../visible/index.ts";
import { claimName } from "../words/index.ts";

/** The most names in a headline. */
const NAMES_MAX = 3;

/**
 * A headline for a Scene: the names of the selection; else the question that is answered; else the
 * node in focus; else the pillars of the filters. `undefined` if none of these is chosen.
 */
export function sceneName(atlas: Atlas, scene: Scene): string | undefined {
  const { select, panel, ask, focus, filters } = scene;
  if (select.length > 0) return listed(select.map((id) => claimName(atlas, id)));
  if (panel === "ask" && ask) return questionText(atlas, ask);
  if (focus !== undefined) return claimName(atlas, focus);
  const { pillars } = lookup(atlas);
  return filters.pillars.length > 0
    ? listed(filters.pillars.map((id) => pillars.get(id)?.name ?? id))
    : undefined;
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMES_MAX ? ", …" : "";
  return `${names.slice(0, NAMES_MAX).join(", ")}${more}`;
}

/** A quote that a step can carry, with its claim. */
export interface StepQuote {
  readonly quote: Quote;
  readonly claim: AtlasNode | AtlasEdge;
  /** Whether the claim is selected or is a link that is lit with the selection. */
  readonly isOfSelection: boolean;
}

/** The quotes of the claims that a Scene shows, in the order of claimsForStep(). */
export function quotesForStep(atlas: Atlas, scene: Scene): readonly StepQuote[] {
  const hasSelection = scene.select.length > 0;
  return rankedClaims(atlas, scene).flatMap(({ claim, rank }) => {
    const isOfSelection = hasSelection && rank < 2;
    return claim.quotes.map((quote) => ({ quote, claim, isOfSelection }));
  });
}

/**
 * The claims that a Scene shows: first the selection, then what is lit with it, then the others; links
 * before nodes, in the atlas's order.
 */
export function claimsForStep(atlas: Atlas, scene: Scene): readonly (AtlasNode | AtlasEdge)[] {
  return rankedClaims(atlas, scene).map(({ claim }) => claim);
}

function rankedClaims(atlas: Atlas, scene: Scene) {
  const shown = visible(atlas, scene);
  const lit = litClaims(atlas, shown, scene);
  const selected = new Set(scene.select);
  const rankOf = ({ id }: AtlasNode | AtlasEdge) =>
    selected.has(id) ? 0 : lit.edges.has(id) ? 1 : lit.nodes.has(id) ? 2 : 3;
  return [
    ...atlas.edges.filter(({ id }) => shown.edges.has(id)),
    ...atlas.nodes.filter(({ id }) => shown.nodes.has(id)),
  ]
    .map((claim) => ({ claim, rank: rankOf(claim) }))
    .sort((a, b) => a.rank - b.rank);
}
