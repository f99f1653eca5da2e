/** What rules find in the tree of atlas.json, before it is known how its places are shown. */
import type { JsonNode } from "./json.ts";

/** A message; one that names a second place is written when it is known how places are shown. */
export type Message = string | ((at: (node: JsonNode) => string) => string);

/** Something wrong with a value of the tree. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly node: JsonNode;
  readonly message: Message;
  /** The text that would be right in place of the node's. */
  readonly replacement?: string;
}

/** Takes what rules find. */
export interface TreeReport {
  error(code: string, node: JsonNode, message: Message): void;
  warning(code: string, node: JsonNode, message: Message, replacement?: string): void;
  /** Takes what was found in each row of a list. */
  addAll(rows: readonly (readonly Finding[])[]): void;
}

/** Without findings there is always this list, so that it is told at a glance. */
export const NO_FINDINGS: readonly Finding[] = [];

/** A report that hands each finding on. */
export function reportTo(take: (finding: Finding) => void): TreeReport {
  return {
    error: (code, node, message) => take({ severity: "error", code, node, message }),
    warning(code, node, message, replacement) {
      const finding: Finding = { severity: "warning", code, node, message };
      take(replacement === undefined ? finding : { ...finding, replacement });
    },
    addAll(rows) {
      for (const findings of rows) {
        if (findings !== NO_FINDINGS) for (const finding of findings) take(finding);
      }
    },
  };
}

/** A value, and what was found wrong while it was derived. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

let found: Finding[] | undefined;
/** One for all checks, since there are hundreds of thousands of them. */
const keeping = reportTo((finding) => {
  found ??= [];
  found.push(finding);
});

/** What a function derives and reports, to be reported again as long as it holds. */
export function checked<T>(derive: (report: TreeReport) => T): Checked<T> {
  const outer = found;
  found = undefined;
  try {
    const value = derive(keeping);
    return { value, findings: found ?? NO_FINDINGS };
  } finally {
    found = outer;
  }
}

/** What a check of a row reports, without a function made for each row. */
export function findingsOf<Row, On extends readonly unknown[]>(
  check: (row: Row, report: TreeReport, ...on: On) => void,
  row: Row,
  on: On,
): readonly Finding[] {
  const outer = found;
  found = undefined;
  try {
    check(row, keeping, ...on);
    return found ?? NO_FINDINGS;
  } finally {
    found = outer;
  }
}
