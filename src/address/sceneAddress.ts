/**
 * A Scene as the hash of a URL, and back:
 * `#china-ai-2025?view=map&arrange=flow&pillar=capacity,talent&select=huawei`.
 * Defaults are left out. Ids and numbers need no escaping, so the hash stays readable.
 */
import { ATTRIBUTES, type AttributeFacet, perAttribute } from "../atlas/attributes/index.ts";
import type { Atlas, Briefing } from "../atlas/index.ts";
import type { Point } from "../geometry/index.ts";
import { isInCodebook, lookup } from "../query/visible/index.ts";
import {
  ARRANGEMENTS,
  type Camera,
  DEFAULT_ARRANGEMENT,
  defaultScene,
  type Facet,
  type Filters,
  PANELS,
  questionParts,
  readPlay,
  type Scene,
  sceneOfStep,
  VIEWS,
} from "../scene/index.ts";
import { HashValues, oneOf, type Parameter, wholeFrom } from "./hashValues.ts";
import {
  measuresParameters,
  pathsParameters,
  readAsk,
  readCompare,
  readMeasures,
  readPaths,
} from "./panels.ts";
import { splitHash } from "./splitHash.ts";
import {
  matrixParameters,
  readMatrix,
  readTable,
  readText,
  tableParameters,
  textParameters,
} from "./views.ts";
import { ignoredPart } from "./words.ts";

/** A URL holds at most this many moved nodes, those moved last. */
export const MOVED_MAX = 12;

/** The name of each facet in a URL, in writing order. */
const PARAMETERS: readonly (readonly [parameter: string, facet: Facet])[] = [
  ["pillar", "pillars"],
  ["kind", "kinds"],
  ["type", "types"],
  ["relation", "relations"],
  ["family", "families"],
  ["document", "documents"],
  ...ATTRIBUTES.map(({ id, facet }) => [id, facet] as const),
];

/** Parameters that belong to the link and not to the Scene (see permalink.ts). */
const LINK_PARAMETERS: ReadonlySet<string> = new Set(["v", "was"]);

/** The hash of a Scene, including the `#`. It holds only the twelve nodes moved last. */
export function sceneToHash(scene: Scene): string {
  const { filters, camera } = scene;
  const parts: string[] = scene.play ? [`play=${scene.play.briefing}:${scene.play.step}`] : [];
  parts.push(`view=${scene.view}`);
  const put = (...[name, values]: Parameter) => {
    if (values.length > 0) parts.push(`${name}=${values.map(escapeValue).join(",")}`);
  };
  const putAll = (parameters: readonly Parameter[]) => {
    for (const parameter of parameters) put(...parameter);
  };
  if (scene.panel !== undefined) put("panel", [scene.panel]);
  putAll(pathsParameters(scene.paths));
  if (scene.ask) put("ask", questionParts(scene.ask));
  if (scene.arrange !== DEFAULT_ARRANGEMENT) put("arrange", [scene.arrange]);
  put("compare", scene.compare ?? []);
  putAll(measuresParameters(scene.measures));
  for (const [name, facet] of PARAMETERS) put(name, filters[facet]);
  if (filters.atLeast > 1) put("least", [filters.atLeast]);
  if (filters.hideUnlinked) put("unlinked", ["hide"]);
  if (scene.focus !== undefined) put("focus", [scene.focus]);
  put("select", scene.select);
  putAll(tableParameters(scene.table));
  if (camera) put("camera", [camera.x, camera.y, camera.span]);
  const moved = Object.entries(scene.moved).slice(-MOVED_MAX);
  put(
    "moved",
    moved.map(([id, { x, y }]) => `${id}:${x}:${y}`),
  );
  putAll(matrixParameters(scene.matrix));
  putAll(textParameters(scene.text));
  if (scene.codebook !== undefined) put("codebook", [scene.codebook]);
  return `#${escapeValue(scene.atlas)}?${parts.join("&")}`;
}

/**
 * Reads the Scene from a hash. Parts that can't be read are left out and listed in `ignored`, in
 * words for the user. A hash of another atlas is ignored as a whole, since its ids would mean
 * something else here. A hash that names only a step of a briefing gives that step's Scene.
 */
export function hashToScene(
  hash: string,
  atlas: Atlas,
  briefings: readonly Briefing[] = atlas.briefings,
): { readonly scene: Scene; readonly ignored: readonly string[] } {
  const { atlas: atlasId, parameters: allParameters, ignored } = splitHash(hash);
  if (atlasId !== undefined && atlasId !== atlas.id) {
    return { scene: defaultScene(atlas), ignored: [ignoredPart("atlas", atlasId)] };
  }
  const parameters = new Map([...allParameters].filter(([name]) => !LINK_PARAMETERS.has(name)));
  const values = new HashValues(parameters);
  const play = values.one("play", (value) => readPlay(value, briefings));
  if (play && parameters.size === 1) {
    return {
      scene: sceneOfStep(atlas, briefings, play),
      ignored: [...ignored, ...values.ignored()],
    };
  }
  const ids = lookup(atlas);
  const among = (map: ReadonlyMap<string, unknown>) => (id: string) =>
    map.has(id) ? id : undefined;
  const node = among(ids.nodes);
  const filters: Filters = {
    pillars: values.all("pillar", among(ids.pillars)),
    kinds: values.all("kind", among(ids.kinds)),
    types: values.all("type", among(ids.types)),
    relations: values.all("relation", among(ids.relations)),
    families: values.all("family", among(ids.families)),
    documents: values.all("document", among(ids.documents)),
    ...readAttributeFilters(values),
    atLeast: values.one("least", wholeFrom(1)) ?? 1,
    hideUnlinked: values.one("unlinked", oneOf(["hide"])) !== undefined,
  };
  const scene: Scene = {
    atlas: atlas.id,
    play,
    view: values.one("view", oneOf(VIEWS)) ?? "map",
    panel: values.one("panel", oneOf(PANELS)),
    paths: readPaths(values, atlas),
    ask: values.together("ask", (parts) => readAsk(parts, atlas)),
    arrange: values.one("arrange", oneOf(ARRANGEMENTS)) ?? DEFAULT_ARRANGEMENT,
    compare: readCompare(values, atlas),
    measures: readMeasures(values),
    filters,
    select: values.all("select", (id) => node(id) ?? among(ids.edges)(id)),
    focus: values.one("focus", node),
    table: readTable(values),
    camera: values.together("camera", readCamera),
    moved: Object.fromEntries(
      values.all("moved", (text) => readMoved(text, node)).slice(-MOVED_MAX),
    ),
    matrix: readMatrix(values, atlas),
    text: readText(values, atlas),
    codebook: values.one("codebook", (place) => (isInCodebook(atlas, place) ? place : undefined)),
  };
  return { scene, ignored: [...ignored, ...values.ignored()] };
}

function readAttributeFilters(hashValues: HashValues): Pick<Filters, AttributeFacet> {
  const chosen = perAttribute(ATTRIBUTES, "facet", ({ id, values }) =>
    hashValues.all<string>(id, oneOf<string>(values)),
  );
  return chosen as Pick<Filters, AttributeFacet>;
}

const wholeNumber = wholeFrom(Number.MIN_SAFE_INTEGER);

function readCamera(values: readonly string[]): Camera | undefined {
  const [x, y, span] = [
    wholeNumber(values[0] ?? ""),
    wholeNumber(values[1] ?? ""),
    wholeFrom(1)(values[2] ?? ""),
  ];
  if (values.length !== 3 || x === undefined || y === undefined || span === undefined) {
    return undefined;
  }
  return { x, y, span };
}

/** Reads `id:x:y`. */
function readMoved(
  text: string,
  node: (id: string) => string | undefined,
): [id: string, point: Point] | undefined {
  const [id = "", x = "", y = "", ...rest] = text.split(":");
  const nodeId = node(id);
  const point = { x: wholeNumber(x), y: wholeNumber(y) };
  if (nodeId === undefined || point.x === undefined || point.y === undefined || rest.length > 0) {
    return undefined;
  }
  return [nodeId, { x: point.x, y: point.y }];
}

/** Escapes what would end a value, but keeps `/` and `:` readable. */
function escapeValue(value: string | number): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%3A", ":");
}
