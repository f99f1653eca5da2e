/** Compiles the atlases of a folder such as data/, each by itself, so that errors in one affect no other. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "jsonc-parser";
import type { Problem } from "../../atlas/files/index.ts";
import { type BuildStep, buildAtlas } from "../../build.ts";
import { pastForms } from "../../irregularVerbs.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import { reasonOf } from "../../reasonOf.ts";
import { readFolder } from "../disk/readFolder.ts";
import { NO_PROGRESS, type Progress } from "../terminal/progress.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";
import { formatProblems } from "./problems.ts";

const ATLAS_FILE = "atlas.json";

/** The place of an error that has none of its own. */
const START = { file: ATLAS_FILE, line: 1, column: 1, length: 1 } as const;

export interface CompiledAtlas {
  readonly folder: string;
  /** The file that was read as `atlas.json`; it may have another name. */
  readonly main: string;
  /** If the atlas doesn't compile: the id in its file, or else the folder's name. */
  readonly id: string;
  readonly title: string;
  /** `undefined` if it has errors. */
  readonly built: BuiltAtlas | undefined;
  /** Those beside it, which are private unless they are added. */
  readonly notes?: OwnNotes | undefined;
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

/** Whether an atlas of a folder such as data/ is there to learn from: by its folder's name. */
export const isExample = ({ folder }: Pick<CompiledAtlas, "folder">) =>
  basename(folder).startsWith("example-");

/**
 * Compiles the atlas of a folder and lays it out, which can take minutes.
 *
 * @throws an error if the folder can't be read at all
 */
export function compileFolder(
  folder: string,
  progress = NO_PROGRESS,
  main = ATLAS_FILE,
): CompiledAtlas {
  const { built, notes, problems } = buildAtlas(readFolder(folder, main), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
    pastForms,
    onStep: (step) => sayStep(progress, basename(folder), step),
  });
  progress.end();
  const errors = problems.filter(({ severity }) => severity === "error");
  const { id, title } = built?.atlas ?? identityOf(folder, main);
  return { folder, main, id, title, built, notes, errors };
}

/** Tells the step of a build of the atlas that is called so. */
export function sayStep(progress: Progress, name: string, step: BuildStep): void {
  if (step.step === "compiling") progress.say(`Compiling ${name}`);
  else progress.say(`Laying out ${name}`, step.done, step.of);
}

/** Like compileFolder(), for a server that must keep running: an unreadable atlas is one with an error. */
export function compileOrReport(
  folder: string,
  progress = NO_PROGRESS,
  main = ATLAS_FILE,
): CompiledAtlas {
  try {
    return compileFolder(folder, progress, main);
  } catch (error) {
    const message = reasonOf(error);
    const problem = { ...START, severity: "error", code: "not-read", message } as const;
    return { folder, main, ...identityOf(folder, main), built: undefined, errors: [problem] };
  }
}

/** The id and title of an atlas that doesn't compile, as far as its file can be read. */
function identityOf(folder: string, main: string): { readonly id: string; readonly title: string } {
  const name = basename(folder);
  // This parser continues after errors.
  const file: unknown = parse(textOf(folder, main));
  const textAt = (key: string) => {
    const value: unknown = file && typeof file === "object" ? Reflect.get(file, key) : undefined;
    return typeof value === "string" ? value : name;
  };
  return { id: textAt("id"), title: textAt("title") };
}

function textOf(folder: string, main: string): string {
  try {
    return sourceOf({ folder, main });
  } catch {
    return "";
  }
}

/** The atlas file as its author wrote it. */
export function sourceOf({ folder, main }: Pick<CompiledAtlas, "folder" | "main">): string {
  return readFileSync(join(folder, main), "utf8");
}

/** The atlas file, and the texts of its documents by their paths, as their author wrote them. */
export function writtenFilesOf(atlas: Pick<CompiledAtlas, "folder" | "main">) {
  const source = sourceOf(atlas);
  const read = readFolder(atlas.folder, atlas.main);
  const documents: unknown = Reflect.get(Object(parse(source)), "documents");
  const paths = (Array.isArray(documents) ? documents : [])
    .map((document: unknown) => Reflect.get(Object(document), "file"))
    .filter((file): file is string => typeof file === "string");
  const texts = paths.flatMap((path) => {
    const bytes = read(path);
    return bytes instanceof Uint8Array ? [[path, new TextDecoder().decode(bytes)] as const] : [];
  });
  return { source, texts: Object.fromEntries(texts) };
}

/** The errors, as a compiler would print them. */
export function errorText({ folder, main, errors }: CompiledAtlas): string {
  return formatProblems(folder, errors, { main });
}
