/** The atlases of a folder such as data/, compiled one by one: one that is broken is one alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "jsonc-parser";
import type { Problem } from "../../atlas/files/index.ts";
import { buildAtlas } from "../../build.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { readFolder } from "../disk/readFolder.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";
import { formatProblems } from "./problems.ts";

/** Where an error is told that has no place. */
const START = { file: "atlas.json", line: 1, column: 1, length: 1 } as const;

export interface CompiledAtlas {
  readonly folder: string;
  /** Of an atlas that doesn't compile: what its file says, or else the folder's name. */
  readonly id: string;
  readonly title: string;
  /** `undefined` where it has errors. */
  readonly built: BuiltAtlas | undefined;
  readonly errors: readonly Problem[];
}

/** Folders that hold an atlas, by name; none where there is no such folder. */
export function atlasFolders(data: string): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, "atlas.json")))
    .map((entry) => join(data, entry.name))
    .sort();
}

export function compileFolder(folder: string): CompiledAtlas {
  const { built, problems } = buildAtlas(readFolder(folder), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
  });
  const errors = problems.filter(({ severity }) => severity === "error");
  const { id, title } = built?.atlas ?? identityOf(folder);
  return { folder, id, title, built, errors };
}

/** The same for a server that must go on: what can't be read at all is an error of this atlas. */
export function compileOrReport(folder: string): CompiledAtlas {
  try {
    return compileFolder(folder);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { ...START, severity: "error", code: "not-read", message } as const;
    return { folder, ...identityOf(folder), built: undefined, errors: [problem] };
  }
}

/** What a file that doesn't compile says of itself, as far as it can be read. */
function identityOf(folder: string): { readonly id: string; readonly title: string } {
  const name = basename(folder);
  // Reads on behind what is broken.
  const file: unknown = parse(textOf(folder));
  const said = (key: string) => {
    const value: unknown = file && typeof file === "object" ? Reflect.get(file, key) : undefined;
    return typeof value === "string" ? value : name;
  };
  return { id: said("id"), title: said("title") };
}

function textOf(folder: string): string {
  try {
    return sourceOf(folder);
  } catch {
    return "";
  }
}

/** The file as its author wrote it. */
export function sourceOf(folder: string): string {
  return readFileSync(join(folder, "atlas.json"), "utf8");
}

/** The errors as a compiler prints them. */
export function errorText({ folder, errors }: CompiledAtlas): string {
  return formatProblems(folder, errors);
}
