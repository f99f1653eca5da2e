import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { decode } from "../../atlas/files/index.ts";
import { compileAtlas } from "../../build.ts";
import { jsonSchema } from "../../scene/index.ts";
import { formatProblems, loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas, packageRoot } from "../disk/folders.ts";
import { type Arguments, type Command, UsageError } from "../terminal/command.ts";
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
its documents and codebook are there, its nodes and links are to be written.

Options:
      --codebook <which>  policy: kinds and relations for laws and policies in
                          general (this one if none is named); the folder of an
                          atlas: its kinds and relations; empty: one kind only
      --title <title>     Its title (made from the folder's name)
      --language <tag>    Language of codebook and sources, such as en (the
                          codebook's own)
  -h, --help              This help

Exit codes: 0 made, 1 the sources or the codebook have errors, 2 called wrongly,
nothing to read, or the folder holds something.`,
  options: {
    codebook: { type: "string" },
    title: { type: "string" },
    language: { type: "string" },
  },
  positionals: [2, Number.POSITIVE_INFINITY],
  run(args, io) {
    const [name = "", ...files] = args.positionals;
    const folder = resolve(io.cwd, name);
    if (!isFree(folder)) throw new UsageError(`"${name}" holds something. Name a new folder.`);
    const sources = files.map((file) => readSource(file, io.cwd));
    const twice = sources.find((one, at) => sources.findIndex((o) => isSameName(o, one)) < at);
    if (twice) throw new UsageError(`Two sources are named "${twice.name}". Rename one.`);
    const chosen = codebookOf(args, io);
    if (chosen === undefined) return 1;
    const inside = `${folder}${sep}`.startsWith(`${packageRoot()}${sep}`);
    const schema = join(packageRoot(), "public", SCHEMA);
    const atlas = newAtlas({
      id: idFrom(basename(folder), "atlas"),
      title: titleOf(args, basename(folder)),
      // Elsewhere the folder has a copy: it may be moved to where this package is not.
      schema: inside ? relative(folder, schema).split(sep).join("/") : `./${SCHEMA}`,
      language: languageOf(args, chosen.language),
      codebook: chosen.codebook,
      sources,
    });
    const made = new Map([
      ["atlas.json", `${JSON.stringify(atlas, undefined, 2)}\n`],
      ...sources.map(({ name: file, text }) => [`sources/${file}`, text] as const),
      ...(inside ? [] : [[SCHEMA, `${JSON.stringify(jsonSchema(), undefined, 2)}\n`] as const]),
    ]);
    const { problems } = compileAtlas((path) => {
      const text = made.get(path);
      return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
    });
    for (const [path, text] of made) write(join(folder, path), text);
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

/** @throws CannotRead where it is no text that an atlas can have. */
function readSource(file: string, cwd: string): NewSource {
  const path = resolve(cwd, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new CannotRead(`There is no file "${file}".`);
  if (!/\.(md|txt)$/i.test(path))
    throw new CannotRead(`"${file}" is no .md or .txt file; save its words as one of these.`);
  const { text, failure } = decode(readFileSync(path));
  if (failure) throw new CannotRead(`"${file}": ${failure.message}`);
  if (text.trim() === "") throw new CannotRead(`"${file}" holds no words.`);
  return { name: basename(path), text };
}

/** Some file systems take names for the same that differ in the case of letters. */
function isSameName(one: NewSource, other: NewSource): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

interface ChosenCodebook {
  readonly codebook: Codebook;
  readonly language: string;
}

/** The codebook that is asked for; nothing where its atlas has errors, which are printed. */
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
  const given = values.get("title");
  if (given?.trim() === "") throw new UsageError("--title is blank.");
  const words = folder.replace(/[-_\s]+/g, " ").trim() || "Atlas";
  return given ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function languageOf({ values }: Arguments, otherwise: string): string {
  const given = values.get("language");
  if (given === undefined) return otherwise;
  try {
    return Intl.getCanonicalLocales(given)[0] ?? otherwise;
  } catch {
    throw new UsageError(`--language takes a tag such as en, zh or pt-BR, not "${given}".`);
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
