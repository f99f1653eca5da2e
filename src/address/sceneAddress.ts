/**
 * A Scene as the hash of a URL, and back:
 * `#china-ai-2025?view=map&arrange=flow&pillar=capacity,talent&select=huawei`.
 * What is as on a first visit is left out. Ids and numbers need no escaping, so it stays readable.
 */
import { BASES, FORCES, STATUSES } from "../atlas/format/index.ts";
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
  stepOf,
  VIEWS,
} from "../scene/index.ts";
import { oneOf, Values, wholeFrom } from "./hashValues.ts";
import {
  measuresParts,
  pathsParts,
  readAsk,
  readCompare,
  readMeasures,
  readPaths,
} from "./panels.ts";
import { splitHash } from "./splitHash.ts";
import { putTable, readMatrix, readTable, readText, textParameters, writeMatrix } from "./views.ts";
import { ignoredPart } from "./words.ts";

/** Moved nodes that a URL holds: those moved last. */
export const MOVED_MAX = 12;

/** The name of each facet in a URL, in the order they are written. */
const PARAMETERS: readonly (readonly [parameter: string, facet: Facet])[] = [
  ["pillar", "pillars"],
  ["kind", "kinds"],
  ["type", "types"],
  ["relation", "relations"],
  ["family", "families"],
  ["document", "documents"],
  ["basis", "basis"],
  ["status", "statuses"],
  ["force", "forces"],
];

/** What a link says of itself and not of the Scene (permalink.ts). */
const OF_THE_LINK: ReadonlySet<string> = new Set(["v", "was"]);

/** The hash of a Scene, with its `#`. Of nodes moved by hand, the twelve moved last. */
export function sceneToHash(scene: Scene): string {
  const { filters, camera } = scene;
  const parts: string[] = scene.play ? [`play=${scene.play.briefing}:${scene.play.step}`] : [];
  parts.push(`view=${scene.view}`);
  const put = (name: string, values: readonly (string | number)[]) => {
    if (values.length > 0) parts.push(`${name}=${values.map(escapeValue).join(",")}`);
  };
  if (scene.panel !== undefined) put("panel", [scene.panel]);
  for (const [name, values] of pathsParts(scene.paths)) put(name, values);
  if (scene.ask) put("ask", questionParts(scene.ask));
  if (scene.arrange !== DEFAULT_ARRANGEMENT) put("arrange", [scene.arrange]);
  put("compare", scene.compare ?? []);
  for (const [name, value] of measuresParts(scene.measures)) put(name, [value]);
  for (const [name, facet] of PARAMETERS) put(name, filters[facet]);
  if (filters.atLeast > 1) put("least", [filters.atLeast]);
  if (filters.hideUnlinked) put("unlinked", ["hide"]);
  if (scene.focus !== undefined) put("focus", [scene.focus]);
  put("select", scene.select);
  putTable(scene.table, put);
  if (camera) put("camera", [camera.x, camera.y, camera.span]);
  const moved = Object.entries(scene.moved).slice(-MOVED_MAX);
  put(
    "moved",
    moved.map(([id, { x, y }]) => `${id}:${x}:${y}`),
  );
  writeMatrix(scene.matrix, put);
  for (const [name, value] of textParameters(scene.text)) put(name, [value]);
  if (scene.codebook !== undefined) put("codebook", [scene.codebook]);
  return `#${escapeValue(scene.atlas)}?${parts.join("&")}`;
}

/**
 * The Scene that a hash names in an atlas. Opens what it can; `ignored` says what it could not,
 * in words for a person. A hash of another atlas is ignored as a whole, since its ids would
 * mean something else here. A hash that names a step of a briefing and nothing else opens that
 * step's Scene.
 */
export function hashToScene(
  hash: string,
  atlas: Atlas,
  briefings: readonly Briefing[] = atlas.briefings,
): { readonly scene: Scene; readonly ignored: readonly string[] } {
  const { atlas: named, parameters: all, ignored } = splitHash(hash);
  if (named !== undefined && named !== atlas.id) {
    return { scene: defaultScene(atlas), ignored: [ignoredPart("atlas", named)] };
  }
  const parameters = new Map([...all].filter(([name]) => !OF_THE_LINK.has(name)));
  const values = new Values(parameters);
  const play = values.one("play", (value) => readPlay(value, briefings));
  if (play && parameters.size === 1) {
    return { scene: stepOf(atlas, briefings, play), ignored: [...ignored, ...values.ignored()] };
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
    basis: values.all("basis", oneOf(BASES)),
    statuses: values.all("status", oneOf(STATUSES)),
    forces: values.all("force", oneOf(FORCES)),
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

const whole = wholeFrom(Number.MIN_SAFE_INTEGER);

function readCamera(values: readonly string[]): Camera | undefined {
  const [x, y, span] = [
    whole(values[0] ?? ""),
    whole(values[1] ?? ""),
    wholeFrom(1)(values[2] ?? ""),
  ];
  if (values.length !== 3 || x === undefined || y === undefined || span === undefined) {
    return undefined;
  }
  return { x, y, span };
}

/** `id:x:y` */
function readMoved(
  text: string,
  node: (id: string) => string | undefined,
): [id: string, point: Point] | undefined {
  const [id = "", x = "", y = "", ...rest] = text.split(":");
  const known = node(id);
  const point = { x: whole(x), y: whole(y) };
  if (known === undefined || point.x === undefined || point.y === undefined || rest.length > 0) {
    return undefined;
  }
  return [known, { x: point.x, y: point.y }];
}

/** Escapes what would end a value; ids and numbers need none of it. */
function escapeValue(value: string | number): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%3A", ":");
}
