/** Compiles the atlases of a folder such as data/, each by itself, so that errors in one affect no other. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "jsonc-parser";
import type { Problem } from "../../atlas/files/index.ts";
import { type BuildStep, buildAtlas } from "../../build.ts";
import { pastForms } from "../../irregularVerbs.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { readFolder } from "../disk/readFolder.ts";
import { NO_PROGRESS, type Progress } from "../terminal/progress.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";
import { formatProblems } from "./problems.ts";

/** The place of an error that has none of its own. */
const START = { file: "atlas.json", line: 1, column: 1, length: 1 } as const;

export interface CompiledAtlas {
  readonly folder: string;
  /** If the atlas doesn't compile: the id in its file, or else the folder's name. */
  readonly id: string;
  readonly title: string;
  /** `undefined` if it has errors. */
  readonly built: BuiltAtlas | undefined;
  readonly errors: readonly Problem[];
}

/** The subfolders that contain an atlas, sorted by name; none if the folder does not exist. */
export function atlasFolders(data: string): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, "atlas.json")))
    .map((entry) => join(data, entry.name))
    .sort();
}

/**
 * Compiles the atlas of a folder and lays it out, which can take minutes.
 *
 * @throws an error if the folder can't be read at all
 */
export function compileFolder(folder: string, progress = NO_PROGRESS): CompiledAtlas {
  const { built, problems } = buildAtlas(readFolder(folder), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
    pastForms,
    onStep: (step) => sayStep(progress, basename(folder), step),
  });
  progress.end();
  const errors = problems.filter(({ severity }) => severity === "error");
  const { id, title } = built?.atlas ?? identityOf(folder);
  return { folder, id, title, built, errors };
}

/** Tells the step of a build of the atlas that is called so. */
export function sayStep(progress: Progress, name: string, step: BuildStep): void {
  if (step.step === "compiling") progress.say(`Compiling ${name}`);
  else progress.say(`Laying out ${name}`, step.done, step.of);
}

/** Like compileFolder(), for a server that must keep running: an unreadable atlas is one with an error. */
export function compileOrReport(folder: string, progress = NO_PROGRESS): CompiledAtlas {
  try {
    return compileFolder(folder, progress);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { ...START, severity: "error", code: "not-read", message } as const;
    return { folder, ...identityOf(folder), built: undefined, errors: [problem] };
  }
}

/** The id and title of an atlas that doesn't compile, as far as its file can be read. */
function identityOf(folder: string): { readonly id: string; readonly title: string } {
  const name = basename(folder);
  // This parser continues after errors.
  const file: unknown = parse(textOf(folder));
  const textAt = (key: string) => {
    const value: unknown = file && typeof file === "object" ? Reflect.get(file, key) : undefined;
    return typeof value === "string" ? value : name;
  };
  return { id: textAt("id"), title: textAt("title") };
}

function textOf(folder: string): string {
  try {
    return sourceOf(folder);
  } catch {
    return "";
  }
}

/** The atlas file as its author wrote it. */
export function sourceOf(folder: string): string {
  return readFileSync(join(folder, "atlas.json"), "utf8");
}

/** The errors, as a compiler would print them. */
export function errorText({ folder, errors }: CompiledAtlas): string {
  return formatProblems(folder, errors);
}
