/**
 * Everything a user can do to a Scene, as pure functions `Scene → Scene` named by verbs, which the
 * store binds. Each returns the same object if nothing changes, so that nothing is redrawn and no
 * history entry is made.
 */
import type { Point } from "../geometry/index.ts";
import { EMPTY_FILTERS, NO_PATHS } from "./completeScene.ts";
import { isDeepEqual } from "./equality.ts";
import type { Field } from "./fields.ts";
import { isOfOverview } from "./groups.ts";
import { hasBothEnds } from "./pathsChoice.ts";
import { isSameQuestion } from "./question.ts";
import type { Question } from "./questionSchema.ts";
import type {
  Arrangement,
  Camera,
  Facet,
  Filters,
  MatrixChoice,
  MeasuresChoice,
  Panel,
  PathsChoice,
  Scene,
  TableChoice,
  TextChoice,
  View,
} from "./scene.ts";
import { type GroupName, SCENE_PARTS, type SceneValues } from "./sceneParts.ts";
import type { Overview } from "./sceneVocabulary.ts";

/** Selects one node or link, and nothing else. */
export function select(scene: Scene, id: string): Scene {
  if (scene.select.length === 1 && scene.select[0] === id) return scene;
  return withSelection(scene, [id]);
}

/** Adds a node or link to the selection, or removes it (shift-click). */
export function toggleSelected(scene: Scene, id: string): Scene {
  return withSelection(scene, toggled(scene.select, id));
}

/** Selects these nodes and links, in this order, and nothing else. */
export function selectAll(scene: Scene, ids: readonly string[]): Scene {
  const { select } = scene;
  const isSame = ids.length === select.length && ids.every((id, index) => id === select[index]);
  return isSame ? scene : { ...scene, select: [...new Set(ids)] };
}

export function clearSelection(scene: Scene): Scene {
  return scene.select.length === 0 ? scene : withSelection(scene, []);
}

/**
 * Adds a value to a facet's filter, or removes it. Toggling a kind also clears the types chosen
 * within it, so that one click on a kind always means the whole kind or nothing of it.
 */
export function toggleFilter(scene: Scene, facet: Facet, value: string): Scene {
  const field: Field = SCENE_PARTS.filters[facet];
  if (field.type === "words" && !field.words.includes(value)) return scene;
  const filters = { ...scene.filters, [facet]: toggled<string>(scene.filters[facet], value) };
  if (facet !== "kinds") return leaving(scene, { filters });
  const types = scene.filters.types.filter((type) => !type.startsWith(`${value}/`));
  return leaving(scene, { filters: { ...filters, types } });
}

/** Shows only this pillar; if it is already the only one, shows all pillars again. */
export function isolatePillar(scene: Scene, id: string): Scene {
  const { pillars } = scene.filters;
  const isOnly = pillars.length === 1 && pillars[0] === id;
  return withFilters(scene, { pillars: isOnly ? [] : [id] });
}

/** Removes all filters, and the focus, since that hides nodes too. */
export function clearFilters(scene: Scene): Scene {
  if (scene.filters === EMPTY_FILTERS && scene.focus === undefined) return scene;
  return leaving(scene, { filters: EMPTY_FILTERS, focus: undefined });
}

/** Shows only nodes with at least this many statements; values below 1 count as 1. */
export function setAtLeast(scene: Scene, atLeast: number): Scene {
  const least = Number.isFinite(atLeast) ? Math.max(1, Math.floor(atLeast)) : 1;
  return least === scene.filters.atLeast ? scene : withFilters(scene, { atLeast: least });
}

export function setHideUnlinked(scene: Scene, hideUnlinked: boolean): Scene {
  return hideUnlinked === scene.filters.hideUnlinked ? scene : withFilters(scene, { hideUnlinked });
}

/** Hides nodes by hand; they are selected and kept no longer. */
export function hideNodes(scene: Scene, ids: readonly string[]): Scene {
  const hidden = [...new Set([...scene.filters.hidden, ...ids])];
  if (hidden.length === scene.filters.hidden.length) return scene;
  const gone = new Set(ids);
  const kept = scene.filters.kept.filter((id) => !gone.has(id));
  // If all that was kept is hidden, nothing is left, rather than all.
  const change = kept.length === 0 && scene.filters.kept.length > 0 ? { hidden } : { hidden, kept };
  const next = withFilters(scene, change);
  const select = scene.select.filter((id) => !gone.has(id));
  return select.length === scene.select.length ? next : withSelection(next, select);
}

/** Keeps only these nodes by hand. */
export function keepOnly(scene: Scene, ids: readonly string[]): Scene {
  const kept = [...new Set(ids)];
  const hidden = scene.filters.hidden.filter((id) => !ids.includes(id));
  return kept.length === 0 ? scene : withFilters(scene, { kept, hidden });
}

/** Lights what a rule of the panel "Gaps" finds. */
export function pointAtRule(scene: Scene, gapRule: Scene["gapRule"]): Scene {
  return scene.gapRule === gapRule ? scene : { ...scene, gapRule };
}

/** Shows again what was left out since others were kept by hand. */
export function showKept(scene: Scene): Scene {
  return scene.filters.kept.length === 0 ? scene : withFilters(scene, { kept: [] });
}

/** Shows again what was hidden by hand. */
export function showHidden(scene: Scene): Scene {
  const { hidden, kept } = scene.filters;
  if (hidden.length + kept.length === 0) return scene;
  return withFilters(scene, { hidden: [], kept: [] });
}

/** Switches to another view; filters and selection stay. */
export function setView(scene: Scene, view: View): Scene {
  return scene.view === view ? scene : { ...scene, view };
}

/** Changes some fields of a part. */
export function changePart<Name extends GroupName>(
  scene: Scene,
  part: Name,
  change: Partial<SceneValues[Name]>,
): Scene {
  const next = { ...scene[part], ...change };
  return isDeepEqual(next, scene[part]) ? scene : { ...scene, [part]: next };
}

/** Changes where the Text view opens, or whether it points out uncited sentences. */
export function setText(scene: Scene, change: Partial<TextChoice>): Scene {
  return changePart(scene, "text", change);
}

/**
 * Opens the Text view at a quote. If a claim is given, only that is selected; otherwise the selection
 * stays.
 */
export function openInText(scene: Scene, quote: string, claim?: string): Scene {
  const selected = claim === undefined ? scene : select(scene, claim);
  return setText(setView(selected, "text"), { quote, section: undefined });
}

/** Opens the Text view at a section, by its key; `change` can also point out uncited sentences. */
export function openSection(
  scene: Scene,
  section: string,
  change: Pick<Partial<TextChoice>, "uncited"> = {},
): Scene {
  return setText(setView(scene, "text"), { quote: undefined, section, ...change });
}

/**
 * Opens a panel in place of another; `undefined` closes it. What was asked is kept for when the panel
 * opens again, except for paths with only one end: the next path would begin at a node that is no
 * longer indicated anywhere.
 */
export function setPanel(scene: Scene, panel: Panel | undefined): Scene {
  if (scene.panel === panel) return scene;
  const dropsPaths = panel === undefined && scene.panel === "paths" && !hasBothEnds(scene.paths);
  return { ...scene, panel, paths: dropsPaths ? NO_PATHS : scene.paths };
}

/** Opens the codebook at a part or an entry, on top of the view; `undefined` closes it. */
export function setCodebook(scene: Scene, codebook: string | undefined): Scene {
  return scene.codebook === codebook ? scene : { ...scene, codebook };
}

/** Changes the rows, columns or sorting of the table. */
export function setTable(scene: Scene, table: TableChoice): Scene {
  return scene.table === table ? scene : { ...scene, table };
}

/**
 * Changes what the matrix counts or how it shows it. Changing the axes closes an open cell, since its
 * meaning changes with them.
 */
export function setMatrix(scene: Scene, change: Partial<MatrixChoice>): Scene {
  const matrix = { ...scene.matrix, ...change };
  const { rows, columns, through } = scene.matrix;
  const hasSameAxes =
    matrix.rows === rows && matrix.columns === columns && matrix.through === through;
  const closesCell = !hasSameAxes && !("cell" in change);
  return changePart(scene, "matrix", closesCell ? { ...matrix, cell: undefined } : matrix);
}

/** Searches for paths, and opens their panel. */
export function setPaths(scene: Scene, paths: PathsChoice): Scene {
  if (scene.panel === "paths" && scene.paths === paths) return scene;
  return { ...scene, panel: "paths", paths };
}

/** Highlights a single path, given the ids of its links; all paths if there are none. */
export function singleOutPath(scene: Scene, alone: readonly string[]): Scene {
  const isSame = scene.paths.alone.join() === alone.join();
  return isSame ? scene : { ...scene, paths: { ...scene.paths, alone } };
}

/** Asks a question, and opens the panel that answers it; `undefined` clears the question. */
export function setAsk(scene: Scene, ask: Question | undefined): Scene {
  if (scene.panel === "ask" && isSameQuestion(scene.ask, ask)) return scene;
  return { ...scene, panel: "ask", ask };
}

/** Changes which measure is listed, or which sets the size and colour of nodes. */
export function setMeasures(scene: Scene, change: Partial<MeasuresChoice>): Scene {
  return changePart(scene, "measures", change);
}

/** Compares two different pillars or documents. */
export function setCompare(scene: Scene, first: string, second: string): Scene {
  const { compare } = scene;
  if (first === second || (compare?.[0] === first && compare[1] === second)) return scene;
  return { ...scene, compare: [first, second] };
}

/** Changes the arrangement, and resets camera and moved nodes, which belong to the previous one. */
export function arrange(scene: Scene, arrangement: Arrangement): Scene {
  if (scene.arrange === arrangement) return scene;
  return { ...scene, arrange: arrangement, camera: undefined, moved: {} };
}

/** Arranges what the filters leave alone, or all again; resets camera and moved nodes likewise. */
export function setArrangeShown(scene: Scene, arrangeShown: boolean): Scene {
  if (scene.arrangeShown === arrangeShown) return scene;
  return { ...scene, arrangeShown, camera: undefined, moved: {} };
}

/**
 * Folds kinds or pillars to one node each, with counted links between them; `undefined` shows every
 * node again. Resets camera and moved nodes, and lets go of groups that are selected.
 */
export function setOverview(scene: Scene, by: Overview | undefined): Scene {
  return scene.overview.by === by ? scene : folding(scene, { by, open: [] });
}

/** Opens a group of the overview to its nodes, or folds it again. */
export function toggleGroup(scene: Scene, group: string): Scene {
  return folding(scene, { ...scene.overview, open: toggled(scene.overview.open, group) });
}

function folding(scene: Scene, overview: Scene["overview"]): Scene {
  const select = scene.select.filter((id) => !isOfOverview(id));
  const next = { ...scene, overview, camera: undefined, moved: {} };
  return select.length === scene.select.length ? next : withSelection(next, select);
}

/**
 * Shows only the neighbourhood of a node; `undefined` shows everything again. A group of the overview
 * is opened instead.
 */
export function focusOn(scene: Scene, id: string | undefined): Scene {
  if (id !== undefined && isOfOverview(id)) return toggleGroup(scene, id);
  return scene.focus === id ? scene : leaving(scene, { focus: id });
}

/** Moves a node to where it was dragged, in model units of the current arrangement. */
export function moveNode(scene: Scene, id: string, point: Point): Scene {
  if (![point.x, point.y].every(Number.isFinite)) return scene;
  // Re-inserted at the end: the URL keeps the twelve nodes moved last.
  const { [id]: _, ...others } = scene.moved;
  return { ...scene, moved: { ...others, [id]: { x: rounded(point.x), y: rounded(point.y) } } };
}

/** Puts all moved nodes back. */
export function resetMoved(scene: Scene): Scene {
  return Object.keys(scene.moved).length === 0 ? scene : { ...scene, moved: {} };
}

/** Moves the camera; `undefined` fits the picture to the pane. */
export function setCamera(scene: Scene, camera: Camera | undefined): Scene {
  if (!camera) return scene.camera ? { ...scene, camera: undefined } : scene;
  if (![camera.x, camera.y, camera.span].every(Number.isFinite)) return scene;
  const next = {
    x: rounded(camera.x),
    y: rounded(camera.y),
    span: Math.max(1, rounded(camera.span)),
  };
  return isDeepEqual(next, scene.camera) ? scene : { ...scene, camera: next };
}

/** Leaves the briefing that is being presented; what its step shows stays. */
export function leaveBriefing(scene: Scene): Scene {
  return scene.play ? { ...scene, play: undefined } : scene;
}

/**
 * Changes the selection, and resets what belongs to the previous one: the position in the text, and
 * the path that was singled out.
 */
function withSelection(scene: Scene, ids: readonly string[]): Scene {
  const base = scene.panel === "paths" ? scene : singleOutPath(scene, []);
  return { ...setText(base, { quote: undefined, section: undefined }), select: ids };
}

function withFilters(scene: Scene, change: Partial<Filters>): Scene {
  return leaving(scene, { filters: { ...scene.filters, ...change } });
}

/** Leaves other nodes; where these are arranged by themselves, they get other positions. */
function leaving(scene: Scene, change: Partial<Pick<Scene, "filters" | "focus">>): Scene {
  const places = scene.arrangeShown ? { camera: undefined, moved: {} } : {};
  return { ...scene, ...places, ...change };
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

/** Rounds to an integer; `+ 0` turns -0, which a URL can't express, into 0. */
function rounded(value: number): number {
  return Math.round(value) + 0;
}
