/** What is asked of the panel of paths, and how the commands beside it change that. */
import { NO_PATHS } from "./openScene.ts";
import type { PathsAsked, Scene } from "./scene.ts";

type Asking = Pick<Scene, "panel" | "paths">;

/** Paths from this node alone; where they lead stays, as long as that is still being asked. */
export function pathsFrom(scene: Asking, id: string): PathsAsked {
  const asked = underway(scene);
  return withEnds(asked, { from: [id], to: without(asked.to, id) });
}

/** Paths to this node alone; where they begin stays, as long as that is still being asked. */
export function pathsTo(scene: Asking, id: string): PathsAsked {
  const asked = underway(scene);
  return withEnds(asked, { from: without(asked.from, id), to: [id] });
}

/** What one key does: the first node is where paths begin, the next one where they lead. */
export function pathsHere(scene: Asking, id: string): PathsAsked {
  const { from, to } = scene.paths;
  const wantsEnd = scene.panel === "paths" && from.length > 0 && to.length === 0;
  if (wantsEnd && !from.includes(id)) return pathsTo(scene, id);
  return withEnds(pathsFrom(scene, id), { to: [] });
}

/** Paths from the one of two nodes to the other. */
export function pathsBetween(scene: Asking, from: string, to: string): PathsAsked {
  return withEnds(underway(scene), { from: [from], to: [to] });
}

/**
 * Other ends, and no path singled out. Where one end alone becomes two, or two become one, the steps
 * are another question's: they go.
 */
export function withEnds(
  asked: PathsAsked,
  ends: Partial<Pick<PathsAsked, "from" | "to">>,
): PathsAsked {
  const next = { ...asked, alone: NO_PATHS.alone, ...ends };
  return hasBoth(next) === hasBoth(asked) ? next : { ...next, steps: undefined };
}

/** The same question from the other side. */
export function turnedRound(asked: PathsAsked): PathsAsked {
  return { ...asked, from: asked.to, to: asked.from, alone: NO_PATHS.alone };
}

/** A question that was answered and put away is not the one that begins now. */
function underway({ panel, paths }: Asking): PathsAsked {
  return panel !== "paths" && hasBoth(paths) ? NO_PATHS : paths;
}

/** Whether it is asked between two, and not around one. */
export function hasBoth({ from, to }: PathsAsked): boolean {
  return from.length > 0 && to.length > 0;
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
