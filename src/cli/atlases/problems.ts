/** Prints problems as a compiler does, and loads atlases, printing their errors. */
import { relative, sep } from "node:path";
import { decode, type Problem, type ReadFile } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { compileAtlas } from "../../build.ts";
import type { AtlasFolder } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";
import { type Io, type Paint, plain, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { codeFrame } from "./codeFrame.ts";

export interface Printing {
  readonly paint?: Paint;
  /** Paths are shown relative to this folder. */
  readonly cwd?: string;
  /** The file that is read as `atlas.json`, if it has another name. */
  readonly main?: string;
}

/** Each problem as `file:line:column severity code`, its message and the lines around its place. */
export function formatProblems(
  folder: string,
  problems: readonly Problem[],
  { paint = plain, cwd = process.cwd(), main = "atlas.json" }: Printing = {},
): string {
  const read = readFolder(folder, main);
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    if (!texts.has(file)) texts.set(file, textAt(read, file));
    return texts.get(file);
  };
  const base = relative(cwd, folder).split(sep).join("/") || ".";
  return problems
    .map((problem) => {
      const file = problem.file === "atlas.json" ? main : problem.file;
      const place = `${base}/${printable(file)}:${problem.line}:${problem.column}`;
      const severity = paint(problem.severity === "error" ? "red" : "yellow", problem.severity);
      const head = `${paint("bold", place)} ${severity} ${paint("dim", problem.code)}`;
      const text = textOf(problem.file);
      const frame = text === undefined ? "" : `\n${codeFrame(text, problem, paint)}`;
      return `${head}\n${printableLines(problem.message)}${frame}\n`;
    })
    .join("\n");
}

/** Up to this many warnings of a kind are printed; of more, only the first and their number. */
const SHOWN = 3;

/** The plural of each frequent kind of warning; any other kind is named by its code. */
const MANY: Readonly<Record<string, string>> = {
  "uncited-sentence": "uncited sentences",
  "section-without-pillar": "sections without a pillar",
  "end-not-named": "quotes that do not name an end of their link",
  "quote-differs-in-form": "quotes that differ from their source in form",
  "same-name": "nodes that share a name",
};

/**
 * Errors first, then warnings by kind, in the order of each kind's first warning. Of a kind with
 * more than three, only the first is printed, with their number.
 */
export function formatGrouped(
  folder: string,
  problems: readonly Problem[],
  printing: Printing = {},
): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity === "error") continue;
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, [problem]);
    else kind.push(problem);
  }
  const parts = errors.length === 0 ? [] : [formatProblems(folder, errors, printing)];
  for (const [code, warnings] of kinds) {
    const shown = warnings.length > SHOWN ? warnings.slice(0, 1) : warnings;
    parts.push(formatProblems(folder, shown, printing));
    if (shown.length < warnings.length)
      parts.push(`${manyOf(code, warnings)}; --all prints them.\n`);
  }
  return parts.join("\n");
}

/** "697 uncited sentences in 12 sections". */
function manyOf(code: string, problems: readonly Problem[]): string {
  const what = MANY[code] ?? `warnings "${code}"`;
  const count = counted(problems.length, what, what);
  const sections = new Set(
    problems.flatMap(({ file, section }) => (section === undefined ? [] : `${file} ${section}`)),
  );
  const areSections = code === "section-without-pillar";
  return sections.size === 0 || areSections
    ? count
    : `${count} in ${counted(sections.size, "section")}`;
}

/** "2 errors, 1 warning", or "no problems". */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return parts.join(", ") || "no problems";
}

/** Indents a message, which may have several lines (what was expected, the nearest passage). */
function printableLines(message: string): string {
  return message
    .split("\n")
    .map((line) => `  ${printable(line)}`)
    .join("\n");
}

function textAt(read: ReadFile, file: string): string | undefined {
  const bytes = read(file);
  return bytes instanceof Uint8Array ? decode(bytes).text : undefined;
}

/** Compiles an atlas; if it has errors, prints them and returns undefined. Ignores warnings. */
export function loadAtlas(place: AtlasFolder, io: Io): Atlas | undefined {
  const { atlas, problems } = compileAtlas(readFolder(place.folder, place.main));
  if (!atlas) printErrors(place, problems, io);
  return atlas;
}

/** Prints the errors of an atlas that does not compile, and their number. */
export function printErrors(
  { folder, main, label }: AtlasFolder,
  problems: readonly Problem[],
  io: Io,
): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  io.err(`${formatProblems(folder, errors, { cwd: io.cwd, main })}\n`);
  io.err(`policy-atlas: ${label} does not compile: ${problemCount(errors)}.\n`);
}
