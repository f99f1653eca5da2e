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
