/** Collects Problems, converting offsets in a text to lines and columns. */
import { lastAtOrBefore, linesOf, type Range } from "../text/index.ts";
import { type Finding, reportTo, type TreeReport } from "./findings.ts";
import { type JsonNode, pathOf, pathText, rangeOf } from "./json.ts";

/** Something wrong with an atlas's files: what, where, and what would fix it. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Stable, kebab-case: `unknown-node`, `quote-not-found`, … */
  readonly code: string;
  /** Path within the atlas's folder. */
  readonly file: string;
  /** 1-based; the column counts UTF-16 code units. A byte order mark is not counted. */
  readonly line: number;
  readonly column: number;
  /** Length of the faulty text in code units, for a code frame; at least 1. */
  readonly length: number;
  /** Heading of the section concerned, for problems that are counted by section. */
  readonly section?: string;
  /** What happened and what to do, in plain words. */
  readonly message: string;
  /**
   * An edit of `file` that fixes the problem without changing what is claimed; applied by `--fix`.
   * `start` and `end` count code units of the file's text after its byte order mark, if any.
   */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

export type Fix = NonNullable<Problem["fix"]>;

/** Collects the problems of one file, given as ranges of its text. */
export interface FileReport {
  error(code: string, range: Range, message: string): void;
  warning(code: string, range: Range, message: string, fix?: Fix, section?: string): void;
  /** The position of an offset as `line:column`, for messages that name a second place. */
  lineColumn(offset: number): string;
}

export interface Report {
  /** Adds a file; problems are listed in the order in which files were added. */
  file(name: string, text: string): FileReport;
  hasErrors(): boolean;
  /** All problems, ordered by file and then by position. */
  problems(): readonly Problem[];
}

interface PlacedProblem {
  readonly file: number;
  readonly start: number;
  readonly problem: Problem;
}

/** An empty report. */
export function createReport(): Report {
  const placed: PlacedProblem[] = [];
  let files = 0;
  return {
    file(name, text) {
      const file = files++;
      const positionOf = positionFinder(text);
      const add = (
        severity: Problem["severity"],
        code: string,
        range: Range,
        message: string,
        fix?: Fix,
        section?: string,
      ) => {
        const { line, column } = positionOf(range.start);
        const length = Math.max(1, range.end - range.start);
        const about = section === undefined ? {} : { section };
        const problem = { severity, code, file: name, line, column, length, ...about, message };
        placed.push({
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
          const { line, column } = positionOf(offset);
          return `${line}:${column}`;
        },
      };
    },
    hasErrors: () => placed.some(({ problem }) => problem.severity === "error"),
    problems: () =>
      // Sorting is stable: problems at the same position keep the order of the rules.
      [...placed]
        .sort((a, b) => a.file - b.file || a.start - b.start)
        .map(({ problem }) => problem),
  };
}

/** Converts offsets to line and column (1-based, in code units); splits the lines on first use. */
export function positionFinder(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= linesOf(text).map((line) => line.start);
    const line = lastAtOrBefore(starts, offset, (start) => start);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/**
 * Reports problems of atlas.json by node of its tree, with the node's path before each message:
 * `edges[3].target: there is no node "x".`
 */
export function treeReport(report: FileReport): TreeReport {
  return reportTo((finding) => {
    const path = pathText(pathOf(finding.node));
    const message = messageOf(finding, report);
    // Without a path the message begins the sentence.
    const begun = message.replace(/^[a-z]/, (a) => a.toUpperCase());
    reportIn(report, finding, path === "" ? begun : `${path}: ${message}`);
  });
}

/** The same for faults of the JSON itself, without paths. */
export function valueReport(report: FileReport): TreeReport {
  return reportTo((finding) => reportIn(report, finding, messageOf(finding, report)));
}

function messageOf({ message }: Finding, report: FileReport): string {
  return typeof message === "string" ? message : message(({ offset }) => report.lineColumn(offset));
}

function reportIn(report: FileReport, finding: Finding, message: string): void {
  const { severity, code, node, replacement } = finding;
  const range = rangeOf(node);
  if (severity === "error") report.error(code, range, message);
  else if (replacement === undefined) report.warning(code, range, message);
  else report.warning(code, range, message, { ...range, text: JSON.stringify(replacement) });
}

/**
 * A report for a text that is a JSON string in atlas.json. Its ranges count code units of the
 * string's value and are converted to ranges of the file, where the string may contain escapes.
 */
export function inlineReport(fileText: string, literal: JsonNode, report: FileReport): FileReport {
  let offsets: readonly number[] | undefined;
  const toFileOffset = (offset: number): number => {
    offsets ??= literalOffsets(fileText, literal);
    return offsets[Math.min(offset, offsets.length - 1)] ?? literal.offset;
  };
  const toFile = ({ start, end }: Range): Range => ({
    start: toFileOffset(start),
    end: toFileOffset(end),
  });
  return {
    error: (code, range, message) => report.error(code, toFile(range), message),
    warning: (code, range, message, _fix, section) =>
      report.warning(code, toFile(range), message, undefined, section),
    lineColumn: (offset) => report.lineColumn(toFileOffset(offset)),
  };
}

/** The offset in the file of each code unit of the string's value, and of its end. */
function literalOffsets(fileText: string, { offset, length }: JsonNode): readonly number[] {
  const offsets: number[] = [];
  const end = offset + length - 1;
  let at = offset + 1;
  while (at < end) {
    offsets.push(at);
    // An escape stands for one code unit: \n has two characters, \u20AC six.
    at += fileText[at] !== "\\" ? 1 : fileText[at + 1] === "u" ? 6 : 2;
  }
  offsets.push(end);
  return offsets;
}
