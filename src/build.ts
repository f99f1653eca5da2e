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
import type { JsonObject } from "./draft/index.ts";
import type { BuiltAtlas, Layouts, MeasureText } from "./layout/boxes/index.ts";
import { DRAWINGS, layOut, layoutsAfter } from "./layout/index.ts";
import { LAYOUT_FILE, readLayoutFile } from "./layout/kept/index.ts";
import { NOTES_FILE, type OwnNotes, placedNotes, readNotes } from "./notes/index.ts";
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
  /** `undefined` if there is any error. Without the notes beside it, which are private until they are added. */
  readonly built: BuiltAtlas | undefined;
  /** Those of `notes.json`, if there is one that can be read. */
  readonly notes: OwnNotes | undefined;
  /** In file order. */
  readonly problems: readonly Problem[];
}

/** Rules for the steps of briefings, which the compiler itself does not know. */
const STEP_RULES: StepRules = {
  scene: sceneSchema,
  check: checkBriefings,
  checkWhole: checkSteps,
};

export interface CompiledFolder extends Compiled {
  /** Those of `notes.json`, if there is one that can be read. */
  readonly notes: OwnNotes | undefined;
}

/**
 * Compiles an atlas with all rules, including those for briefings, and reads what lies beside it: what
 * review.json says of it, and notes.json.
 */
export function compileAtlas(read: ReadFile): CompiledFolder {
  const { atlas: compiled, problems } = compile(read, STEP_RULES);
  const review = reviewBeside(read);
  const atlas = compiled && (review.value ? withAgreement(compiled, review.value) : compiled);
  const notes = notesBeside(read, atlas);
  return {
    atlas,
    problems: [...problems, ...review.problems, ...notes.problems],
    notes: notes.value,
  };
}

/** What a file beside the atlas says; what is wrong with it is no fault of the atlas. */
interface Beside<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

const NOTHING = { value: undefined, problems: [] };

function reviewBeside(read: ReadFile): Beside<JsonObject> {
  const bytes = read(REVIEW_FILE);
  if (isRefusal(bytes)) return NOTHING;
  const found = readReview(decode(bytes).text);
  if ("review" in found) return { value: found.review, problems: [] };
  const message = `It can't be read and is left out (${found.fault}).`;
  return { value: undefined, problems: [warning(REVIEW_FILE, "review-not-read", message)] };
}

function notesBeside(read: ReadFile, atlas: Atlas | undefined): Beside<OwnNotes> {
  const bytes = read(NOTES_FILE);
  if (isRefusal(bytes)) return NOTHING;
  const { text, failure } = decode(bytes);
  if (failure) {
    const message = `${failure.message} The notes are left out.`;
    return { value: undefined, problems: [warning(NOTES_FILE, failure.code, message)] };
  }
  const found = readNotes(text);
  if ("problems" in found) {
    const problems = found.problems.map((problem) => ({
      ...problem,
      severity: "warning" as const,
      message: `${problem.message} The notes are left out.`,
    }));
    return { value: undefined, problems };
  }
  const lost = atlas ? placedNotes(atlas, found.notes).lost : [];
  const problems = lost.map(({ on, about }) =>
    warning(
      NOTES_FILE,
      "note-without-place",
      `There is no node, link or quote "${on}"${about === undefined ? "" : ` (“${about.slice(0, 80)}”)`}; the note on it is kept.`,
    ),
  );
  return { value: found.notes, problems };
}

const warning = (file: string, code: string, message: string): Problem => ({
  ...{ file, line: 1, column: 1, length: 1 },
  severity: "warning",
  code,
  message,
});

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
  const { atlas: compiled, problems, notes } = compileAtlas(read);
  if (!compiled) return { built: undefined, notes, problems };
  const verbs = pastForms && irregularVerbs(compiled, pastForms);
  const atlas = verbs ? { ...compiled, verbs } : compiled;
  const kept = keptLayouts(read, atlas, measure);
  if (kept) return { built: { atlas, layouts: kept }, notes, problems };
  const cached = cache?.get(atlas.hash);
  const layouts = cached ?? layOutInSteps(atlas, measure, onStep);
  if (!cached) cache?.set(atlas.hash, layouts);
  return { built: { atlas, layouts }, notes, problems };
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
