/**
 * Default values of a Scene, and the conversion between a complete Scene and the form in a file, where
 * everything that has its default value is left out.
 */
import { ATTRIBUTES } from "../atlas/attributes/index.ts";
import type { WrittenScene } from "../atlas/format/index.ts";
import { type Atlas, addressId } from "../atlas/index.ts";
import { isField } from "./fields.ts";
import type { Facet, Scene } from "./scene.ts";
import { STEP_PARTS, sceneValues } from "./sceneParts.ts";

const DEFAULTS = sceneValues((field) => field.initial);
const defaultParts: ReadonlyMap<string, object | string | boolean | undefined> = new Map(
  Object.entries(DEFAULTS),
);

export const {
  /** Filters that show the whole atlas. */
  filters: EMPTY_FILTERS,
  /** No search for paths. */
  paths: NO_PATHS,
  /** All nodes, with the default columns, in the atlas's order. */
  table: DEFAULT_TABLE,
  /** The matrix with the atlas's default axes. */
  matrix: DEFAULT_MATRIX,
  /** The Text view at the beginning of the text. */
  text: DEFAULT_TEXT,
  /** The size of nodes shows how many statements they have, the colour their kind. */
  measures: DEFAULT_MEASURES,
} = DEFAULTS;

/** In the order in which filters are displayed. */
export const FACETS: readonly Facet[] = [
  "pillars",
  "kinds",
  "types",
  "families",
  "relations",
  ...ATTRIBUTES.map(({ facet }) => facet),
  "documents",
];

/** The Scene of a first visit: the whole map, with nothing selected. */
export function defaultScene(atlas: Pick<Atlas, "id" | "ownId">): Scene {
  return { atlas: addressId(atlas), play: undefined, ...DEFAULTS };
}

/** Completes a Scene from a file with defaults. Its form must be valid, as compile() ensures. */
export function completeScene(atlas: Pick<Atlas, "id" | "ownId">, written: WrittenScene): Scene {
  const parts = Object.entries(STEP_PARTS).flatMap(([name, part]) => {
    const value = written[name];
    if (value === undefined) return [];
    const defaults = defaultParts.get(name);
    const isGroup = !isField(part) && isPlain(value) && isPlain(defaults);
    return [[name, isGroup ? { ...defaults, ...defined(value) } : value]];
  });
  return { ...defaultScene(atlas), ...Object.fromEntries(parts) };
}

/** The properties of an object that are not `undefined`. */
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

/**
 * A Scene as it is written to a file: without defaults, and without the played step and the codebook.
 * `completeScene` reverses it.
 */
export function sceneFile({ atlas, play: _, codebook: __, ...scene }: Scene): WrittenScene {
  return changesFrom(scene, defaultScene({ id: atlas }));
}

/** The properties of a value that differ from `base`, recursively; a list counts as one value. */
function changesFrom(value: object, base: object): Record<string, unknown> {
  const baseValues = new Map<string, unknown>(Object.entries(base));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const basePart = baseValues.get(name);
      if (part === undefined || JSON.stringify(part) === JSON.stringify(basePart)) return [];
      const changed = isPlain(part) && isPlain(basePart) ? changesFrom(part, basePart) : part;
      return [[name, changed]];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
