/** `policy-atlas new`: makes the folder of a new atlas. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { decode } from "../../atlas/files/index.ts";
import { compileAtlas } from "../../build.ts";
import { jsonSchema } from "../../scene/index.ts";
import { formatProblems, loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas, packageRoot } from "../disk/folders.ts";
import { type Arguments, type Command, languageTag, UsageError } from "../terminal/command.ts";
import type { Io } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { type Codebook, EMPTY_CODEBOOK, idFrom, type NewSource, newAtlas } from "./newAtlas.ts";
import policyCodebook from "./policyCodebook.json";

const SCHEMA = "atlas.schema.json";

export const newCommand: Command = {
  summary: "Begin an atlas: a folder with the sources and a codebook",
  help: `Usage: policy-atlas new <folder> <source…> [--codebook policy | <folder> | empty]
                        [--title <title>] [--language <tag>]

Makes a folder with the sources (.md or .txt files) and an atlas.json that verifies:
it has documents and a codebook; the nodes and links are for you to write.

Options:
      --codebook <which>  policy (default): kinds and relations for laws and
                          policies in general; the folder of an atlas: its kinds
                          and relations; empty: one kind only
      --title <title>     Its title (default: made from the folder's name)
      --language <tag>    The language of codebook and sources, such as en
                          (default: the codebook's)
  -h, --help              Print this help

Exit codes: 0 made, 1 the sources or the codebook have errors, 2 wrong usage,
nothing to read, or the folder is not empty.`,
  options: {
    codebook: { type: "string" },
    title: { type: "string" },
    language: { type: "string" },
  },
  positionals: [2, Number.POSITIVE_INFINITY],
  run(args, io) {
    const [name = "", ...files] = args.positionals;
    const folder = resolve(io.cwd, name);
    if (!isFree(folder)) throw new UsageError(`"${name}" is not empty. Name a new folder.`);
    const sources = files.map((file) => readSource(file, io.cwd));
    const duplicate = sources.find(
      (source, at) => sources.findIndex((other) => isSameName(other, source)) < at,
    );
    if (duplicate) throw new UsageError(`Two sources are named "${duplicate.name}". Rename one.`);
    const chosen = codebookOf(args, io);
    if (chosen === undefined) return 1;
    const isInPackage = `${folder}${sep}`.startsWith(`${packageRoot()}${sep}`);
    const schema = join(packageRoot(), "public", SCHEMA);
    const atlas = newAtlas({
      id: idFrom(basename(folder), "atlas"),
      title: titleOf(args, basename(folder)),
      // Outside the package the folder gets a copy, so that it can be moved to another machine.
      schema: isInPackage ? relative(folder, schema).split(sep).join("/") : `./${SCHEMA}`,
      language: languageTag(args) ?? chosen.language,
      codebook: chosen.codebook,
      sources,
    });
    const atlasFiles = new Map([
      ["atlas.json", `${JSON.stringify(atlas, undefined, 2)}\n`],
      ...sources.map(({ name: file, text }) => [`sources/${file}`, text] as const),
      ...(isInPackage
        ? []
        : [[SCHEMA, `${JSON.stringify(jsonSchema(), undefined, 2)}\n`] as const]),
    ]);
    const { problems } = compileAtlas((path) => {
      const text = atlasFiles.get(path);
      return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
    });
    for (const [path, text] of atlasFiles) write(join(folder, path), text);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      io.err(`${formatProblems(folder, errors, { cwd: io.cwd })}\n`);
      return 1;
    }
    io.out(
      `Made ${name} with ${counted(sources.length, "source")}, ${counted(atlas.kinds.length, "kind")} and ` +
        `${counted(atlas.relations.length, "relation")}.\n` +
        `Write nodes and links into ${join(name, "atlas.json")}, then: policy-atlas verify ${name}\n`,
    );
    return 0;
  },
};

function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

/** @throws CannotRead if the file can't be a source of an atlas */
function readSource(file: string, cwd: string): NewSource {
  const path = resolve(cwd, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CannotRead(`There is no file "${file}".`);
  if (!/\.(md|txt)$/i.test(path))
    throw new CannotRead(`"${file}" is not a .md or .txt file; save its text as one of these.`);
  const { text, failure } = decode(readFileSync(path));
  if (failure) throw new CannotRead(`"${file}": ${failure.message}`);
  if (text.trim() === "") throw new CannotRead(`"${file}" contains no text.`);
  return { name: basename(path), text };
}

/** Ignores letter case, as some file systems do. */
function isSameName(a: NewSource, b: NewSource): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase();
}

interface ChosenCodebook {
  readonly codebook: Codebook;
  readonly language: string;
}

/** The chosen codebook; prints errors and returns undefined if its atlas does not compile. */
function codebookOf({ values }: Arguments, io: Io): ChosenCodebook | undefined {
  const which = values.get("codebook") ?? "policy";
  if (which === "policy") return { codebook: policyCodebook, language: "en" };
  if (which === "empty") return { codebook: EMPTY_CODEBOOK, language: "en" };
  const atlas = loadAtlas(findAtlas(which, io.cwd), io);
  if (atlas === undefined) return undefined;
  const { kinds, families, relations, language } = atlas;
  return { codebook: { kinds, families, relations }, language };
}

function titleOf({ values }: Arguments, folder: string): string {
  const title = values.get("title");
  if (title?.trim() === "") throw new UsageError("--title is blank.");
  const words = folder.replace(/[-_\s]+/g, " ").trim() || "Atlas";
  return title ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
