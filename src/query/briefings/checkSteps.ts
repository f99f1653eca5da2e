/**
 * Checks the steps of briefings: a step's Scene has to show all that it names, and the claims whose
 * quotes the step carries. (compile() has already checked that these exist.)
 */
import type { Atlas, Briefing, Finding } from "../../atlas/index.ts";
import { completeScene, type Scene } from "../../scene/index.ts";
import { answerPaths, nodesOfEnds } from "../paths/index.ts";
import { claimOfQuote, computeVisible, type Visible } from "../visible/index.ts";

type Step = Briefing["steps"][number];

export interface StepFinding extends Finding {
  /** The id of the node or link that the step names and its Scene hides. */
  readonly hidden?: string;
}

/** A finding for all that a step names and its Scene hides, and for a search that finds no path. */
export function checkSteps(atlas: Atlas): readonly Finding[] {
  return atlas.briefings.flatMap(({ steps }, briefing) =>
    steps.flatMap((step, index) => {
      const at = ["briefings", briefing, "steps", index];
      return checkStep(atlas, step).map(({ path, code, message }) => ({
        path: [...at, ...path],
        code,
        message,
      }));
    }),
  );
}

/** The findings of one step, with paths relative to the step. */
export function checkStep(
  atlas: Atlas,
  step: Pick<Step, "scene" | "quotes" | "callouts">,
): readonly StepFinding[] {
  const scene = completeScene(atlas, step.scene);
  const { select, paths, moved, text, panel } = scene;
  const named: readonly (readonly [path: readonly PropertyKey[], claim: string])[] = [
    ...select.map((id, at) => [["scene", "select", at], id] as const),
    ...paths.from.map((id, at) => [["scene", "paths", "from", at], id] as const),
    ...paths.to.map((id, at) => [["scene", "paths", "to", at], id] as const),
    ...Object.keys(moved).map((id) => [["scene", "moved", id], id] as const),
    ...(text.quote === undefined
      ? []
      : [[["scene", "text", "quote"], claimOfQuote(text.quote)] as const]),
    ...(step.quotes ?? []).map((quote, at) => [["quotes", at], claimOfQuote(quote)] as const),
    ...(step.callouts ?? []).map((callout, at) => [["callouts", at, "at"], callout.at] as const),
  ];
  const undrawn = withoutMap(step, scene);
  if (undrawn.length > 0) return undrawn;
  // What is visible takes long to compute in a large atlas.
  if (named.length === 0 && panel !== "paths") return [];
  const shown = computeVisible(atlas, scene);
  const hidden = named.flatMap(([path, id]): StepFinding[] => {
    if (shown.edges.has(id) || nodesOfEnds(atlas, shown, [id]).size > 0) return [];
    const message = `this step's scene does not show "${id}": take it out, or widen the filters.`;
    return [{ path, code: "hidden-in-step", message, hidden: id }];
  });
  // If its ends are hidden, there can be no path, and one finding is enough.
  return hidden.length > 0 ? hidden : missingPath(atlas, shown, scene);
}

/** A finding for callouts in a view that draws none. */
function withoutMap({ callouts = [] }: Pick<Step, "callouts">, { view }: Scene) {
  if (callouts.length === 0 || view === "map") return [];
  const message = "callouts stand on the map, and this step's scene shows another view.";
  return [{ path: ["callouts"], code: "callouts-without-map", message }];
}

function missingPath(atlas: Atlas, shown: Visible, { panel, paths }: Scene): readonly Finding[] {
  if (panel !== "paths") return [];
  const answer = answerPaths(atlas, shown, paths);
  if (answer.type !== "between" || answer.found.paths.length > 0) return [];
  const message = "these sources name no path between its ends that this step's scene shows.";
  return [{ path: ["scene", "paths"], code: "no-path-in-step", message }];
}
