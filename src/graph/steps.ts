/**
 * The steps of briefings, checked as strictly as links: a step's Scene opens fully, and its quotes
 * are quotes of claims that this Scene shows. (That they exist, compile() has seen before.)
 */
import type { Atlas, AtlasEdge, AtlasNode, Briefing, Quote } from "../atlas/atlas.ts";
import type { Finding } from "../atlas/compile.ts";
import { openScene } from "../atlas/openScene.ts";
import type { Scene } from "../atlas/scene.ts";
import { nodesOfEnds } from "./ends.ts";
import { claimOfQuote } from "./lookup.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { answerPaths } from "./pathAnswer.ts";
import { spotlight } from "./spotlight.ts";
import { computeVisible, type Visible } from "./visible.ts";

type Step = Briefing["steps"][number];

/** What of each step its own Scene hides, and paths that it asks for in vain. */
export function checkSteps(atlas: Atlas): readonly Finding[] {
  return atlas.briefings.flatMap(({ steps }, briefing) =>
    steps.flatMap((step, place) => {
      const at = ["briefings", briefing, "steps", place];
      return checkStep(atlas, step).map((finding) => ({
        ...finding,
        path: [...at, ...finding.path],
      }));
    }),
  );
}

/** The same for one step; paths begin at the step. */
export function checkStep(atlas: Atlas, step: Step): readonly Finding[] {
  const scene = openScene(atlas, step.scene);
  const shown = computeVisible(atlas, scene);
  const { select, paths, moved, text } = scene;
  const named: readonly (readonly [path: readonly PropertyKey[], claim: string])[] = [
    ...select.map((id, at) => [["scene", "select", at], id] as const),
    ...paths.from.map((id, at) => [["scene", "paths", "from", at], id] as const),
    ...paths.to.map((id, at) => [["scene", "paths", "to", at], id] as const),
    ...Object.keys(moved).map((id) => [["scene", "moved", id], id] as const),
    ...(text.quote === undefined
      ? []
      : [[["scene", "text", "quote"], claimOfQuote(text.quote)] as const]),
    ...(step.quotes ?? []).map((quote, at) => [["quotes", at], claimOfQuote(quote)] as const),
  ];
  const hidden = named.flatMap(([path, id]): Finding[] => {
    if (shown.edges.has(id) || nodesOfEnds(atlas, shown, [id]).size > 0) return [];
    const message = `this step's scene does not show "${id}": take it out, or widen the filters.`;
    return [{ path, code: "hidden-in-step", message }];
  });
  // Without its ends no path can be there.
  return hidden.length > 0 ? hidden : pathless(atlas, shown, scene);
}

function pathless(
  atlas: Atlas,
  shown: Visible,
  { panel, paths }: ReturnType<typeof openScene>,
): readonly Finding[] {
  if (panel !== "paths") return [];
  const answer = answerPaths(atlas, shown, paths);
  if (answer.type !== "between" || answer.found.paths.length > 0) return [];
  const message = "these sources name no path between its ends that this step's scene shows.";
  return [{ path: ["scene", "paths"], code: "no-path-in-step", message }];
}

/** A quote that a step can carry, with the claim it belongs to. */
export interface Quotable {
  readonly quote: Quote;
  readonly claim: AtlasNode | AtlasEdge;
}

/**
 * The quotes of the claims that a Scene shows, each text of a claim once: first those of what it
 * selects or a panel lights, links before nodes; then the others, in the atlas's order.
 */
export function quotable(atlas: Atlas, scene: Scene): readonly Quotable[] {
  const shown = computeVisible(atlas, scene);
  const light = spotlight(atlas, shown, scene) ?? neighbourhood(atlas, shown, scene.select);
  const selected = new Set(scene.select);
  const claims = [
    ...atlas.edges.filter(({ id }) => shown.edges.has(id)),
    ...atlas.nodes.filter(({ id }) => shown.nodes.has(id)),
  ];
  const rank = ({ id }: AtlasNode | AtlasEdge) =>
    selected.has(id) ? 0 : light.edges.has(id) ? 1 : light.nodes.has(id) ? 2 : 3;
  return claims
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((claim) => claim.quotes.map((quote) => ({ quote, claim })));
}
