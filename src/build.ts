/**
 * Builds an atlas: compiles its files and lays it out. The command line, the dev server, the build
 * and the page all use this module. Pure apart from the cache that is passed in.
 */
import { decode, isRefusal, type Problem } from "./atlas/files/index.ts";
import {
  type Atlas,
  type Compiled,
  compile,
  createCompiler,
  type ReadFile,
  type StepRules,
} from "./atlas/index.ts";
import type { BuiltAtlas, Layouts, MeasureText } from "./layout/boxes/index.ts";
import { DRAWINGS, layOut, layoutsAfter } from "./layout/index.ts";
import { LAYOUT_FILE, readLayoutFile } from "./layout/kept/index.ts";
import { checkSteps } from "./query/briefings/index.ts";
import { irregularVerbs } from "./query/lexicon/index.ts";
import { REVIEW_FILE, readReview, withAgreement } from "./review/kept/index.ts";
import { checkBriefings, sceneSchema } from "./scene/index.ts";

/**
 * Keeps positions between builds. The key identifies only the atlas: a cache must not return
 * positions computed by another version of the layout or measured with another font.
 */
export interface LayoutCache {
  get(key: string): Layouts | undefined;
  set(key: string, layouts: Layouts): void;
}

/** What is being done, in the order in which it is done. Drawings in a cache are not made again. */
export type BuildStep =
  | { readonly step: "compiling" }
  | { readonly step: "layingOut"; readonly done: number; readonly of: number };

interface BuildOptions {
  readonly measure: MeasureText;
  readonly cache?: LayoutCache;
  /** The past and the participle of an English verb, so that questions may use irregular ones. */
  readonly pastForms?: (infinitive: string) => readonly string[];
  /** Called before each step. */
  readonly onStep?: (step: BuildStep) => void;
}

interface Build {
  /** `undefined` if there is any error. */
  readonly built: BuiltAtlas | undefined;
  /** In file order. */
  readonly problems: readonly Problem[];
}

/** Rules for the steps of briefings, which the compiler itself does not know. */
const STEP_RULES: StepRules = {
  scene: sceneSchema,
  check: checkBriefings,
  checkWhole: checkSteps,
};

/** Compiles an atlas with all rules, including those for briefings, and what review.json says of it. */
export function compileAtlas(read: ReadFile): Compiled {
  const { atlas, problems } = compile(read, STEP_RULES);
  const bytes = read(REVIEW_FILE);
  if (isRefusal(bytes)) return { atlas, problems };
  const found = readReview(decode(bytes).text);
  if ("fault" in found) {
    const place = { file: REVIEW_FILE, line: 1, column: 1, length: 1 };
    const message = `It can't be read and is left out (${found.fault}).`;
    const problem = { ...place, severity: "warning", code: "review-not-read", message } as const;
    return { atlas, problems: [...problems, problem] };
  }
  return { atlas: atlas && withAgreement(atlas, found.review), problems };
}

/** A compiler for drafts with the same rules. */
export function draftCompiler(): ReturnType<typeof createCompiler> {
  return createCompiler(STEP_RULES);
}

/**
 * Compiles an atlas and lays it out, unless its positions are in the file beside it or in the cache. A
 * file that can't be read or knows none of the nodes counts for nothing.
 */
export function buildAtlas(read: ReadFile, options: BuildOptions): Build {
  const { measure, cache, pastForms, onStep } = options;
  onStep?.({ step: "compiling" });
  const { atlas: compiled, problems } = compileAtlas(read);
  if (!compiled) return { built: undefined, problems };
  const verbs = pastForms && irregularVerbs(compiled, pastForms);
  const atlas = verbs ? { ...compiled, verbs } : compiled;
  const kept = keptLayouts(read, atlas, measure);
  if (kept) return { built: { atlas, layouts: kept }, problems };
  const cached = cache?.get(atlas.hash);
  const layouts = cached ?? layOutInSteps(atlas, measure, onStep);
  if (!cached) cache?.set(atlas.hash, layouts);
  return { built: { atlas, layouts }, problems };
}

/** The layouts of the file beside an atlas, with places for what it does not know. */
function keptLayouts(read: ReadFile, atlas: Atlas, measure: MeasureText): Layouts | undefined {
  const bytes = read(LAYOUT_FILE);
  if (isRefusal(bytes)) return undefined;
  const kept = readLayoutFile(decode(bytes).text, atlas, measure);
  return kept && layoutsAfter(kept, atlas, measure);
}

function layOutInSteps(
  atlas: Atlas,
  measure: MeasureText,
  onStep: BuildOptions["onStep"],
): Layouts {
  const step = (done: number) => onStep?.({ step: "layingOut", done, of: DRAWINGS });
  step(0);
  return layOut(atlas, measure, { onDrawn: (done) => done < DRAWINGS && step(done) });
}
