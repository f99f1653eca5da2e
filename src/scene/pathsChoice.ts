/** How commands change the ends of the paths that the Paths panel searches for. */
import { NO_PATHS } from "./completeScene.ts";
import type { PathsChoice, Scene } from "./scene.ts";

type PathsState = Pick<Scene, "panel" | "paths">;

/** Paths from this node only; their target stays if the search is still in progress. */
export function pathsFrom(scene: PathsState, id: string): PathsChoice {
  const current = currentPaths(scene);
  return withEnds(current, { from: [id], to: without(current.to, id) });
}

/** Paths to this node only; their start stays if the search is still in progress. */
export function pathsTo(scene: PathsState, id: string): PathsChoice {
  const current = currentPaths(scene);
  return withEnds(current, { from: without(current.from, id), to: [id] });
}

/** Used by a single key: sets the start of paths first, and their target the next time. */
export function pathsHere(scene: PathsState, id: string): PathsChoice {
  const { from, to } = scene.paths;
  const wantsEnd = scene.panel === "paths" && from.length > 0 && to.length === 0;
  if (wantsEnd && !from.includes(id)) return pathsTo(scene, id);
  return withEnds(pathsFrom(scene, id), { to: [] });
}

/** Paths from one node to another. */
export function pathsBetween(scene: PathsState, from: string, to: string): PathsChoice {
  return withEnds(currentPaths(scene), { from: [from], to: [to] });
}

/**
 * Changes the ends and singles out no path. The number of steps is dropped when a search around one
 * end becomes one between two, or the reverse.
 */
export function withEnds(
  paths: PathsChoice,
  ends: Partial<Pick<PathsChoice, "from" | "to">>,
): PathsChoice {
  const next = { ...paths, alone: NO_PATHS.alone, ...ends };
  return hasBothEnds(next) === hasBothEnds(paths) ? next : { ...next, steps: undefined };
}

/** The same search in the opposite direction. */
export function swapEnds(paths: PathsChoice): PathsChoice {
  return { ...paths, from: paths.to, to: paths.from, alone: NO_PATHS.alone };
}

/** The search to continue; a finished one whose panel is closed is not continued. */
function currentPaths({ panel, paths }: PathsState): PathsChoice {
  return panel !== "paths" && hasBothEnds(paths) ? NO_PATHS : paths;
}

/** Whether paths are searched between two ends, and not around one. */
export function hasBothEnds({ from, to }: PathsChoice): boolean {
  return from.length > 0 && to.length > 0;
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
