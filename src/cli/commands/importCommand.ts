/** `policy-atlas import`: reads PDF files, Word files and web pages as sources of an atlas. */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { reasonOf } from "../../reasonOf.ts";
import {
  type EarlierImport,
  hashOf,
  type Imported,
  NO_EARLIER_IMPORT,
  parseImportFile,
} from "../../sources/index.ts";
import { CannotReadDocument, reportLines } from "../../sources/model/index.ts";
import type { Changes } from "../../sources/word/index.ts";
import { CannotRead } from "../disk/folders.ts";
import { writeWhole } from "../disk/writeWhole.ts";
import { type Arguments, type Command, type ExitCode, UsageError } from "../terminal/command.ts";
import { type Io, printable } from "../terminal/io.ts";
import { importAt, importedFiles, sourceName, sourceOf } from "./importing.ts";
import { takeIn } from "./takeIn.ts";

export const importCommand: Command = {
  help: `Usage: policy-atlas import <file…> -o <folder> [--changes accept | reject] [--replace]
       policy-atlas import <file…> --stdout

Reads PDF, Word (.docx) and HTML files. For each it writes sources/NAME.md and
sources/NAME.import.json into the folder, and prints what was read, what was left
out and what is doubtful. Rules in NAME.import.json ("this line is a heading") are
kept and applied when the document is imported again. Nothing in a document is run.
If the folder has an atlas.json, the document is taken into it, with its original and
what of it was left out.

Options:
  -o, --output <folder>  The atlas's folder
      --stdout           Print the Markdown, write nothing
      --changes <how>    Tracked changes of a Word file: accept (default) or reject
      --replace          Overwrite a source that was not imported, or was edited
                         by hand since
  -h, --help             Print this help

Exit codes: 0 read (there may be warnings), 1 a document can't be read, 2 wrong
usage, no such file, or a source would be overwritten.`,
  options: {
    output: { type: "string", short: "o" },
    stdout: { type: "boolean" },
    changes: { type: "string" },
    replace: { type: "boolean" },
  },
  positionals: [1, Number.POSITIVE_INFINITY],
  async run(args, io) {
    const { positionals, switches, values } = args;
    const output = values.get("output");
    if ((output === undefined) === !switches.has("stdout"))
      throw new UsageError('"import" needs either --output <folder> or --stdout.');
    const files = positionals.map((label) => originalAt(label, io.cwd));
    const duplicate = files.find(
      ({ name }, at) => files.findIndex((file) => file.name === name) < at,
    );
    if (duplicate && output !== undefined)
      throw new UsageError(`Two documents would become sources/${duplicate.name}.md. Rename one.`);
    const changes = changesOf(args);
    // Overwriting is refused before anything is read.
    const folder = resolve(io.cwd, output ?? ".");
    const sources = join(folder, "sources");
    const targets = files.map((file) => ({
      ...file,
      ...(output === undefined
        ? { earlier: NO_EARLIER_IMPORT }
        : { earlier: earlierImport(sources, file.name, switches.has("replace"), io.cwd) }),
    }));
    let code: ExitCode = 0;
    for (const { label, path, name, earlier } of targets) {
      try {
        const imported = await importAt(path, earlier, changes);
        const print = output === undefined ? io.err : io.out;
        const place = output === undefined ? label : relative(io.cwd, join(sources, `${name}.md`));
        print(`${place}: ${reportLines(imported.file.report).map(printable).join("\n")}\n`);
        if (output === undefined) io.out(imported.markdown);
        else {
          for (const [file, text] of importedFiles(path, imported)) write(join(folder, file), text);
          takeIntoAtlas(folder, path, imported, earlier, io);
        }
      } catch (error) {
        if (!(error instanceof CannotReadDocument)) throw error;
        io.err(`policy-atlas: ${printable(label)}: ${printable(error.message)}\n`);
        code = 1;
      }
    }
    return code;
  },
};

/** @param label the file's path as the user wrote it */
function originalAt(label: string, cwd: string) {
  const path = resolve(cwd, label);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CannotRead(`There is no file "${label}".`);
  return { label, path, name: sourceName(path) };
}

function changesOf({ values }: Arguments): Changes | undefined {
  const changes = values.get("changes");
  if (changes === undefined || changes === "accept" || changes === "reject") return changes;
  throw new UsageError(`--changes takes accept or reject, not "${changes}".`);
}

/**
 * The earlier import of a document, if any.
 * @throws CannotRead if a source would be lost, or the import file can't be read
 */
function earlierImport(
  sources: string,
  name: string,
  replace: boolean,
  cwd: string,
): EarlierImport {
  const source = join(sources, `${name}.md`);
  const importFile = join(sources, `${name}.import.json`);
  let earlier = NO_EARLIER_IMPORT;
  if (existsSync(importFile)) {
    try {
      earlier = parseImportFile(readFileSync(importFile, "utf8"));
    } catch (error) {
      const reason = reasonOf(error);
      throw new CannotRead(`"${relative(cwd, importFile)}" can't be read: ${reason}`);
    }
  }
  if (replace || !existsSync(source)) return earlier;
  if (hashOf(readFileSync(source, "utf8")) === earlier.written) return earlier;
  const reason =
    earlier.written === undefined ? "was not imported" : "has been changed since its import";
  throw new CannotRead(
    `"${relative(cwd, source)}" exists and ${reason}. Use --replace to overwrite it.`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text);
}

/** Adds the document to the atlas of the folder, if there is one, and says so. */
function takeIntoAtlas(
  folder: string,
  path: string,
  imported: Imported,
  earlier: EarlierImport,
  io: Io,
): void {
  const file = join(folder, "atlas.json");
  if (!existsSync(file)) return;
  const label = relative(io.cwd, file);
  try {
    const before = readFileSync(file, "utf8");
    const { text, id, isNew } = takeIn(before, sourceOf(path, imported), earlier);
    if (text !== before) writeWhole(file, text);
    io.out(`  ${isNew ? "added to" : "known to"} ${label} as document "${printable(id)}"\n`);
  } catch (error) {
    const reason = reasonOf(error);
    throw new CannotRead(`"${label}" can't take the document in: ${reason}`);
  }
}
