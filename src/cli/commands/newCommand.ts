/** `policy-atlas new`: makes the folder of a new atlas. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { decode } from "../../atlas/files/index.ts";
import { idFrom } from "../../atlas/format/index.ts";
import { compileAtlas } from "../../build.ts";
import { type Codebook, EMPTY_CODEBOOK, type NewSource, newAtlas } from "../../folder/index.ts";
import policyCodebook from "../../folder/policyCodebook.json";
import { jsonSchema } from "../../scene/index.ts";
import { NO_EARLIER_IMPORT } from "../../sources/index.ts";
import { CannotReadDocument, reportLines } from "../../sources/model/index.ts";
import { formatProblems, loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas, packageRoot } from "../disk/folders.ts";
import {
  type Arguments,
  type Command,
  type ExitCode,
  languageTag,
  UsageError,
} from "../terminal/command.ts";
import { type Io, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { importAt, importedFiles, sourceName, sourceOf } from "./importing.ts";

const SCHEMA = "atlas.schema.json";

export const newCommand: Command = {
  help: `Usage: policy-atlas new <folder> <source…> [--codebook policy | <folder> | empty]
                        [--title <title>] [--language <tag>]

Makes a folder with the sources and an atlas.json that verifies: it has documents and
a codebook; the nodes and links are for you to write. PDF files, Word files (.docx)
and web pages are read as "policy-atlas import" does, with a report; .md and .txt
files are taken as they are.

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
    const names = files.map(nameOfSource);
    const duplicate = names.find(
      (name, at) => names.findIndex((other) => isSameName(other, name)) < at,
    );
    if (duplicate) throw new UsageError(`Two sources are named "${duplicate}". Rename one.`);
    const sources = files.map((file) =>
      isText(file) ? readSource(file, io.cwd) : { label: file, path: pathOf(file, io.cwd) },
    );
    const chosen = codebookOf(args, io);
    if (chosen === undefined) return 1;
    const make = (sources: readonly Source[]) => makeAtlas(args, io, folder, chosen, sources);
    if (sources.every(isSource)) return make(sources);
    return importSources(sources, io).then((read) => (read === undefined ? 1 : make(read)));
  },
};

/** A source, and the files that it is kept in, by their paths in the atlas's folder. */
interface Source extends NewSource {
  readonly files: readonly (readonly [path: string, text: string])[];
}

/** A document that is yet to be read. */
interface Document {
  /** As the user wrote it. */
  readonly label: string;
  readonly path: string;
}

const isSource = (source: Source | Document): source is Source => "files" in source;

/** Reads the documents among the sources; prints why if one can't be read, and returns undefined. */
async function importSources(
  sources: readonly (Source | Document)[],
  io: Io,
): Promise<readonly Source[] | undefined> {
  const read: Source[] = [];
  for (const source of sources) {
    if (isSource(source)) {
      read.push(source);
      continue;
    }
    const { label, path } = source;
    try {
      const imported = await importAt(path, NO_EARLIER_IMPORT);
      io.out(`${label}: ${reportLines(imported.file.report).map(printable).join("\n")}\n`);
      read.push({ ...sourceOf(path, imported), files: importedFiles(path, imported) });
    } catch (error) {
      if (!(error instanceof CannotReadDocument)) throw error;
      io.err(`policy-atlas: ${printable(label)}: ${printable(error.message)}\n`);
      return undefined;
    }
  }
  return read;
}

function makeAtlas(
  args: Arguments,
  io: Io,
  folder: string,
  chosen: ChosenCodebook,
  sources: readonly Source[],
): ExitCode {
  const [name = ""] = args.positionals;
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
    ...sources.flatMap(({ files }) => files),
    ...(isInPackage ? [] : [[SCHEMA, `${JSON.stringify(jsonSchema(), undefined, 2)}\n`] as const]),
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
}

function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

const isText = (file: string) => /\.(md|txt)$/i.test(file);

/** The name of the file that a source becomes: documents are kept as Markdown. */
const nameOfSource = (file: string) => (isText(file) ? basename(file) : `${sourceName(file)}.md`);

/** @throws CannotRead */
function pathOf(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new CannotRead(`There is no file "${file}".`);
}

/** @throws CannotRead if the file can't be a source of an atlas */
function readSource(file: string, cwd: string): Source {
  const path = pathOf(file, cwd);
  const { text, failure } = decode(readFileSync(path));
  if (failure) throw new CannotRead(`"${file}": ${failure.message}`);
  if (text.trim() === "") throw new CannotRead(`"${file}" contains no text.`);
  const name = basename(path);
  return { name, text, files: [[`sources/${name}`, text]] };
}

/** Ignores letter case, as some file systems do. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
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
