/** Collecting problems: what is known by offset in a text becomes line and column. */
import { lastAtOrBefore, linesOf, type Range } from "../text/index.ts";
import { type JsonNode, pathOf, rangeOf } from "./json.ts";

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

/** What compile() reports: one thing that is wrong, where, and what would mend it. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Stable, kebab-case: `unknown-node`, `quote-not-found`, … */
  readonly code: string;
  /** Path within the atlas's folder. */
  readonly file: string;
  /** 1-based; the column counts UTF-16 code units. A byte order mark is not counted. */
  readonly line: number;
  readonly column: number;
  /** Length in code units of what is wrong, for a code frame; at least 1. */
  readonly length: number;
  /** Heading of the section it is about, where many of a kind are counted by sections. */
  readonly section?: string;
  /** What happened and what to do, in plain words. */
  readonly message: string;
  /**
   * An edit of `file` that mends it without changing what is claimed. `--fix` applies these.
   * `start` and `end` count code units of the file's text after its byte order mark, if any.
   */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

export interface TreeReport {
  error(code: string, node: JsonNode, message: string): void;
  warning(code: string, node: JsonNode, message: string, fix?: Fix): void;
  /** Where a node stands, as `line:column`. */
  lineColumn(node: JsonNode): string;
}

/** Puts a node's path before each message: `edges[3].target: there is no node "x".` */
export function treeReport(report: FileReport): TreeReport {
  const at = (node: JsonNode, message: string): string => {
    const path = pathOf(node);
    // Without a path the message is a sentence of its own.
    return path === "" ? message.replace(/^[a-z]/, (a) => a.toUpperCase()) : `${path}: ${message}`;
  };
  return {
    error: (code, node, message) => report.error(code, rangeOf(node), at(node, message)),
    warning: (code, node, message, fix) =>
      report.warning(code, rangeOf(node), at(node, message), fix),
    lineColumn: (node) => report.lineColumn(node.offset),
  };
}

/**
 * A report whose ranges count code units of the string's value, and whose problems stand at the
 * same words in the file, where they may be written with escapes.
 */
export function inlineReport(fileText: string, literal: JsonNode, report: FileReport): FileReport {
  let offsets: readonly number[] | undefined;
  const inFile = (offset: number): number => {
    offsets ??= literalOffsets(fileText, literal);
    return offsets[Math.min(offset, offsets.length - 1)] ?? literal.offset;
  };
  const moved = ({ start, end }: Range): Range => ({ start: inFile(start), end: inFile(end) });
  return {
    error: (code, range, message) => report.error(code, moved(range), message),
    warning: (code, range, message, _fix, section) =>
      report.warning(code, moved(range), message, undefined, section),
    lineColumn: (offset) => report.lineColumn(inFile(offset)),
  };
}

/** For each code unit of the value, and for its end, where it is written in the file. */
function literalOffsets(fileText: string, { offset, length }: JsonNode): readonly number[] {
  const offsets: number[] = [];
  const end = offset + length - 1;
  let at = offset + 1;
  while (at < end) {
    offsets.push(at);
    // An escape is one code unit: \n takes two characters, \u20AC six.
    at += fileText[at] !== "\\" ? 1 : fileText[at + 1] === "u" ? 6 : 2;
  }
  offsets.push(end);
  return offsets;
}
