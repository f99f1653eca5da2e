/**
 * The steps of briefings, checked as strictly as links: a step's Scene opens fully, and its quotes
 * are quotes of claims that this Scene shows. (That they exist, compile() has seen before.)
 */
import type { Atlas, Briefing, Finding } from "../../atlas/index.ts";
import { openScene, type Scene } from "../../scene/index.ts";
import { answerPaths, nodesOfEnds } from "../paths/index.ts";
import { claimOfQuote, computeVisible, type Visible } from "../visible/index.ts";

type Step = Briefing["steps"][number];

export interface StepFinding extends Finding {
  /** The node or link that the step names and its Scene hides. */
  readonly hidden?: string;
}

/** What of each step its own Scene hides, and paths that it asks for in vain. */
export function checkSteps(atlas: Atlas): readonly Finding[] {
  return atlas.briefings.flatMap(({ steps }, briefing) =>
    steps.flatMap((step, place) => {
      const at = ["briefings", briefing, "steps", place];
      return checkStep(atlas, step).map(({ path, code, message }) => ({
        path: [...at, ...path],
        code,
        message,
      }));
    }),
  );
}

/** The same for one step; paths begin at the step. */
export function checkStep(
  atlas: Atlas,
  step: Pick<Step, "scene" | "quotes">,
): readonly StepFinding[] {
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
  const hidden = named.flatMap(([path, id]): StepFinding[] => {
    if (shown.edges.has(id) || nodesOfEnds(atlas, shown, [id]).size > 0) return [];
    const message = `this step's scene does not show "${id}": take it out, or widen the filters.`;
    return [{ path, code: "hidden-in-step", message, hidden: id }];
  });
  // Without its ends no path can be there.
  return hidden.length > 0 ? hidden : pathless(atlas, shown, scene);
}

function pathless(atlas: Atlas, shown: Visible, { panel, paths }: Scene): readonly Finding[] {
  if (panel !== "paths") return [];
  const answer = answerPaths(atlas, shown, paths);
  if (answer.type !== "between" || answer.found.paths.length > 0) return [];
  const message = "these sources name no path between its ends that this step's scene shows.";
  return [{ path: ["scene", "paths"], code: "no-path-in-step", message }];
}
