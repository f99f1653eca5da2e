/**
 * Everything a person can do to a Scene, as pure functions `Scene → Scene` named by verbs. The
 * store binds them. Each gives back the very same Scene where there is nothing to change, so
 * that nothing is drawn again and no history entry is made.
 */
import { BASES, FORCES, STATUSES } from "../atlas/format/index.ts";
import type { Point } from "../geometry/index.ts";
import { EMPTY_FILTERS, NO_PATHS } from "./openScene.ts";
import { hasBoth } from "./pathsAsked.ts";
import { sameQuestion } from "./question.ts";
import type { Question } from "./questionSchema.ts";
import { samePlain } from "./samePlain.ts";
import type {
  Arrangement,
  Camera,
  Facet,
  Filters,
  MatrixChoice,
  MeasuresAsked,
  Panel,
  PathsAsked,
  Scene,
  TableScene,
  TextScene,
  View,
} from "./scene.ts";

/** Facets whose values are the format's own; those of the others are the atlas's. */
const CLOSED: Partial<Record<Facet, readonly string[]>> = {
  basis: BASES,
  statuses: STATUSES,
  forces: FORCES,
};

/** Selects one node or link, and nothing else. */
export function select(scene: Scene, id: string): Scene {
  if (scene.select.length === 1 && scene.select[0] === id) return scene;
  return withSelection(scene, [id]);
}

/** Adds to the selection, or takes out (shift-click). */
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
 * Chooses a value of a facet, or gives it up. A kind starts afresh: the types chosen within it
 * go, so that one click on a kind always means the whole kind or nothing of it.
 */
export function toggleFilter(scene: Scene, facet: Facet, value: string): Scene {
  if (facet in CLOSED && !CLOSED[facet]?.includes(value)) return scene;
  const filters = { ...scene.filters, [facet]: toggled<string>(scene.filters[facet], value) };
  if (facet !== "kinds") return { ...scene, filters };
  const types = scene.filters.types.filter((type) => !type.startsWith(`${value}/`));
  return { ...scene, filters: { ...filters, types } };
}

/** Shows this pillar alone; where it already is alone, shows all of them again. */
export function isolatePillar(scene: Scene, id: string): Scene {
  const { pillars } = scene.filters;
  const alone = pillars.length === 1 && pillars[0] === id;
  return withFilters(scene, { pillars: alone ? [] : [id] });
}

/** Takes all filters off, focus included, since that too hides nodes. */
export function clearFilters(scene: Scene): Scene {
  if (scene.filters === EMPTY_FILTERS && scene.focus === undefined) return scene;
  return { ...scene, filters: EMPTY_FILTERS, focus: undefined };
}

/** Least number of statements a shown node is spoken of in; anything below 1 means 1. */
export function setAtLeast(scene: Scene, atLeast: number): Scene {
  const whole = Number.isFinite(atLeast) ? Math.max(1, Math.floor(atLeast)) : 1;
  return whole === scene.filters.atLeast ? scene : withFilters(scene, { atLeast: whole });
}

export function setHideUnlinked(scene: Scene, hideUnlinked: boolean): Scene {
  return hideUnlinked === scene.filters.hideUnlinked ? scene : withFilters(scene, { hideUnlinked });
}

/** Looks at the atlas in another way; filters and selection stay. */
export function setView(scene: Scene, view: View): Scene {
  return scene.view === view ? scene : { ...scene, view };
}

/** Changes what the Text view shows: where it is opened at, or its uncited sentences. */
export function setText(scene: Scene, change: Partial<TextScene>): Scene {
  const text = { ...scene.text, ...change };
  const { quote, section, uncited } = scene.text;
  const same = text.quote === quote && text.section === section && text.uncited === uncited;
  return same ? scene : { ...scene, text };
}

/**
 * Opens the Text view at a quote. With a claim, that is selected, and nothing else; without, the
 * selection stays.
 */
export function openInText(scene: Scene, quote: string, claim?: string): Scene {
  const selected = claim === undefined ? scene : select(scene, claim);
  return setText(setView(selected, "text"), { quote, section: undefined });
}

/** Opens the Text view at a section, by its key; with the sentences that no quote touches. */
export function openSection(
  scene: Scene,
  section: string,
  change: Pick<Partial<TextScene>, "uncited"> = {},
): Scene {
  return setText(setView(scene, "text"), { quote: undefined, section, ...change });
}

/**
 * Opens the panel of a question in place of another; `undefined` closes it. A question that was put
 * stays for when its panel opens again; one of paths with one end only is let go, or the next path
 * would begin at a node that nothing shows any more.
 */
export function setPanel(scene: Scene, panel: Panel | undefined): Scene {
  if (scene.panel === panel) return scene;
  const letsGo = panel === undefined && scene.panel === "paths" && !hasBoth(scene.paths);
  return { ...scene, panel, paths: letsGo ? NO_PATHS : scene.paths };
}

/** Opens the codebook at a part or an entry, over whatever is shown; `undefined` closes it. */
export function setCodebook(scene: Scene, codebook: string | undefined): Scene {
  return scene.codebook === codebook ? scene : { ...scene, codebook };
}

/** Shows other rows or columns in the table, or sorts it otherwise. */
export function setTable(scene: Scene, table: TableScene): Scene {
  return scene.table === table ? scene : { ...scene, table };
}

/**
 * Changes what the matrix counts or how it shows it. An open cell is closed where rows, columns
 * or what they are tied through change, since it means something else then.
 */
export function setMatrix(scene: Scene, change: Partial<MatrixChoice>): Scene {
  const matrix = { ...scene.matrix, ...change };
  const { rows, columns, through } = scene.matrix;
  const sameAxes = matrix.rows === rows && matrix.columns === columns && matrix.through === through;
  const next = sameAxes || "cell" in change ? matrix : { ...matrix, cell: undefined };
  return samePlain(next, scene.matrix) ? scene : { ...scene, matrix: next };
}

/** Asks for paths, and opens the panel that shows them. */
export function setPaths(scene: Scene, paths: PathsAsked): Scene {
  if (scene.panel === "paths" && scene.paths === paths) return scene;
  return { ...scene, panel: "paths", paths };
}

/** Lights this one of the paths that are shown, by the ids of its links; none: all of them. */
export function singleOutPath(scene: Scene, alone: readonly string[]): Scene {
  const same = scene.paths.alone.join() === alone.join();
  return same ? scene : { ...scene, paths: { ...scene.paths, alone } };
}

/** Puts a question to the atlas, in the panel that answers it; `undefined` takes it back. */
export function setAsk(scene: Scene, ask: Question | undefined): Scene {
  if (scene.panel === "ask" && sameQuestion(scene.ask, ask)) return scene;
  return { ...scene, panel: "ask", ask };
}

/** Changes which measure is listed, or what sets the size and colour of nodes. */
export function setMeasures(scene: Scene, change: Partial<MeasuresAsked>): Scene {
  const measures = { ...scene.measures, ...change };
  const { list, size, colour } = scene.measures;
  const same = measures.list === list && measures.size === size && measures.colour === colour;
  return same ? scene : { ...scene, measures };
}

/** Compares two pillars or two documents; one with itself is no comparison. */
export function setCompare(scene: Scene, first: string, second: string): Scene {
  const { compare } = scene;
  if (first === second || (compare?.[0] === first && compare[1] === second)) return scene;
  return { ...scene, compare: [first, second] };
}

/** Changes the arrangement; camera and moved nodes belong to the one before and go with it. */
export function arrange(scene: Scene, arrangement: Arrangement): Scene {
  if (scene.arrange === arrangement) return scene;
  return { ...scene, arrange: arrangement, camera: undefined, moved: {} };
}

/** Shows only the neighbourhood of a node; `undefined` shows all again. */
export function focusOn(scene: Scene, id: string | undefined): Scene {
  return scene.focus === id ? scene : { ...scene, focus: id };
}

/** Puts a node where it was dragged to, in model units of the present arrangement. */
export function moveNode(scene: Scene, id: string, point: Point): Scene {
  if (![point.x, point.y].every(Number.isFinite)) return scene;
  // Out and in again: the node moved last stands last, and the URL keeps the last twelve.
  const { [id]: _, ...others } = scene.moved;
  return { ...scene, moved: { ...others, [id]: { x: whole(point.x), y: whole(point.y) } } };
}

export function resetMoved(scene: Scene): Scene {
  return Object.keys(scene.moved).length === 0 ? scene : { ...scene, moved: {} };
}

/** Where the picture is looked at; `undefined` fits it to the pane. */
export function setCamera(scene: Scene, camera: Camera | undefined): Scene {
  if (!camera) return scene.camera ? { ...scene, camera: undefined } : scene;
  if (![camera.x, camera.y, camera.span].every(Number.isFinite)) return scene;
  const next = { x: whole(camera.x), y: whole(camera.y), span: Math.max(1, whole(camera.span)) };
  const { camera: now } = scene;
  if (now && now.x === next.x && now.y === next.y && now.span === next.span) return scene;
  return { ...scene, camera: next };
}

/** Goes on from what a step of a briefing shows, outside of it: where nothing was shown before. */
export function leaveBriefing(scene: Scene): Scene {
  return scene.play ? { ...scene, play: undefined } : scene;
}

/**
 * A place in the text belongs to what was selected when it was opened, and goes with it; so does
 * the one path singled out between two selected nodes.
 */
function withSelection(scene: Scene, ids: readonly string[]): Scene {
  const asked = scene.panel === "paths" ? scene : singleOutPath(scene, []);
  return { ...setText(asked, { quote: undefined, section: undefined }), select: ids };
}

function withFilters(scene: Scene, change: Partial<Filters>): Scene {
  return { ...scene, filters: { ...scene.filters, ...change } };
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** A whole number; `+ 0` makes -0 plain, which no URL can write. */
function whole(value: number): number {
  return Math.round(value) + 0;
}
