/**
 * The one way in: an atlas's folder becomes what the page shows. The command, the dev server,
 * the build and the page itself all come through here. Pure apart from the cache it is given.
 */
import type { Problem } from "./atlas/files/index.ts";
import { type Compiled, compile, type ReadFile, type StepRules } from "./atlas/index.ts";
import type { BuiltAtlas, Layouts, MeasureText } from "./layout/boxes/index.ts";
import { layOut } from "./layout/index.ts";
import { checkSteps } from "./query/briefings/index.ts";
import { checkBriefings, sceneSchema } from "./scene/index.ts";

/**
 * Keeps positions between builds. The key names the atlas alone: a cache must not give back what
 * another version of the layout computed, or another font measured.
 */
export interface LayoutCache {
  get(key: string): Layouts | undefined;
  set(key: string, layouts: Layouts): void;
}

export interface BuildOptions {
  readonly measure: MeasureText;
  readonly cache?: LayoutCache;
}

export interface Build {
  /** `undefined` where there is any error. */
  readonly built: BuiltAtlas | undefined;
  /** In file order. */
  readonly problems: readonly Problem[];
}

/** What the layers above the compiler know of a step: what it may show, and what it would show. */
const STEP_RULES: StepRules = {
  scene: sceneSchema,
  check: checkBriefings,
  checkWhole: checkSteps,
};

/** Compiles an atlas with every rule there is, those of its briefings included. */
export function compileAtlas(read: ReadFile): Compiled {
  return compile(read, STEP_RULES);
}

/** Compiles an atlas and lays it out; with a cache, only where its content is new. */
export function buildAtlas(read: ReadFile, { measure, cache }: BuildOptions): Build {
  const { atlas, problems } = compileAtlas(read);
  if (!atlas) return { built: undefined, problems };
  const known = cache?.get(atlas.hash);
  const layouts = known ?? layOut(atlas, measure);
  if (!known) cache?.set(atlas.hash, layouts);
  return { built: { atlas, layouts }, problems };
}
