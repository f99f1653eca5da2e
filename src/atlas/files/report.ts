/** Collecting problems: what is known by offset in a text becomes line and column. */
import { lastAtOrBefore, linesOf, type Range } from "../text/index.ts";
import type { Problem } from "./problem.ts";

export type Fix = NonNullable<Problem["fix"]>;

/** Takes the problems of one file, by ranges of its text. */
export interface FileReport {
  error(code: string, range: Range, message: string): void;
  warning(code: string, range: Range, message: string, fix?: Fix, section?: string): void;
  /** Where an offset stands, as `line:column`, for messages that name a second place. */
  lineColumn(offset: number): string;
}

export interface Report {
  /** Begins a file; files are reported in the order in which they were begun. */
  file(name: string, text: string): FileReport;
  hasErrors(): boolean;
  /** All problems, in the order of files and then of places. */
  problems(): readonly Problem[];
}

interface PlacedProblem {
  readonly file: number;
  readonly start: number;
  readonly problem: Problem;
}

/** An empty report. */
export function createReport(): Report {
  const found: PlacedProblem[] = [];
  let files = 0;
  return {
    file(name, text) {
      const file = files++;
      const place = positionFinder(text);
      const add = (
        severity: Problem["severity"],
        code: string,
        range: Range,
        message: string,
        fix?: Fix,
        section?: string,
      ) => {
        const { line, column } = place(range.start);
        const length = Math.max(1, range.end - range.start);
        const about = section === undefined ? {} : { section };
        const problem = { severity, code, file: name, line, column, length, ...about, message };
        found.push({
          file,
          start: range.start,
          problem: fix === undefined ? problem : { ...problem, fix },
        });
      };
      return {
        error: (code, range, message) => add("error", code, range, message),
        warning: (code, range, message, fix, section) =>
          add("warning", code, range, message, fix, section),
        lineColumn(offset) {
          const { line, column } = place(offset);
          return `${line}:${column}`;
        },
      };
    },
    hasErrors: () => found.some(({ problem }) => problem.severity === "error"),
    problems: () =>
      // Sorting is stable, so what stands at one place keeps the order of the rules.
      [...found].sort((a, b) => a.file - b.file || a.start - b.start).map(({ problem }) => problem),
  };
}

/** Line and column (1-based, in code units) of an offset; the lines are found once, when asked. */
function positionFinder(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= linesOf(text).map((line) => line.start);
    const line = lastAtOrBefore(starts, offset, (start) => start);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
