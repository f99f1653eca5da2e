/** Problems as a compiler prints them. */
import { relative, sep } from "node:path";
import { decode } from "../atlas/decode.ts";
import type { Problem } from "../atlas/problem.ts";
import type { ReadFile } from "../atlas/readFile.ts";
import { codeFrame } from "./codeFrame.ts";
import { type Paint, plain, printable } from "./io.ts";
import { readFolder } from "./readFolder.ts";
import { counted } from "./words.ts";

export interface Printing {
  readonly paint?: Paint;
  /** Paths are shown from here. */
  readonly cwd?: string;
  /** The file that is read as `atlas.json`, where it has another name. */
  readonly main?: string;
}

/** Each problem as `file:line:column severity code: message`, with the lines around its place. */
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

/** A message may have several lines (what was expected, the nearest passage). */
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
