/** The file `sources/NAME.import.json`: how the source beside it was read from its original. */
import { z } from "zod";
import type { Report } from "./model/index.ts";
import { cutsOf } from "./origin.ts";
import { LINE_MAX, type Rule } from "./rules.ts";

// In the page, Trusted Types forbid what zod would compile.
z.config({ jitless: true });

const line = z.string().min(1).max(LINE_MAX);
const rule = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("heading"),
    line,
    level: z.number().int().min(1).max(6).optional(),
  }),
  z.strictObject({ is: z.literal("noHeading"), line }),
  z.strictObject({ is: z.literal("repeated"), line }),
  z.strictObject({ is: z.literal("joined"), line, next: line.optional() }),
  z.strictObject({ is: z.literal("parted"), line, next: line.optional() }),
]);

const schema = z.looseObject({
  format: z.literal("policy-atlas-import/1"),
  /** SHA-256 of the Markdown as imported: tells whether someone has edited the source since. */
  written: z.string().optional(),
  changes: z.enum(["accept", "reject"]).optional(),
  rules: z.array(rule).default([]),
  /** Only what the next import asks for; a report that has been edited is no reason to refuse it. */
  report: z
    .looseObject({
      leftOut: z.array(z.object({ kind: z.string(), where: z.string(), text: z.string() })),
    })
    .optional()
    .catch(undefined),
});

/** The import file's content. */
export interface ImportFile {
  readonly format: "policy-atlas-import/1";
  readonly original: { readonly file: string; readonly kind: string; readonly sha256: string };
  /** How tracked changes of a Word file were resolved, if someone chose. */
  readonly changes?: "accept" | "reject";
  readonly written: string;
  readonly rules: readonly Rule[];
  readonly report: Report;
}

/** The part of an import file that the next import of the same document uses. */
export interface EarlierImport {
  readonly rules: readonly Rule[];
  readonly written: string | undefined;
  readonly changes: "accept" | "reject" | undefined;
  /** What it told an atlas of what was left out (`Origin.cuts`). */
  readonly cuts: readonly string[];
}

export const NO_EARLIER_IMPORT: EarlierImport = {
  rules: [],
  written: undefined,
  changes: undefined,
  cuts: [],
};

/**
 * Reads an import file, with any rules that a person has written into it.
 * @throws Error with the place and the reason if it is not valid
 */
export function parseImportFile(text: string): EarlierImport {
  const result = schema.safeParse(JSON.parse(text));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.join(".") || "the file"}: ${issue?.message}`);
  }
  const { rules, written, changes, report } = result.data;
  const cuts = cutsOf(report?.leftOut ?? []).map(({ what }) => what);
  return { rules: rules.map(withoutUndefined), written, changes, cuts };
}

/** The rule without properties that are undefined, which its type does not have. */
function withoutUndefined(parsed: z.infer<typeof rule>): Rule {
  if (parsed.is === "heading") {
    const { level, ...rest } = parsed;
    return level === undefined ? rest : { ...rest, level };
  }
  if (parsed.is === "joined" || parsed.is === "parted") {
    const { next, ...rest } = parsed;
    return next === undefined ? rest : { ...rest, next };
  }
  return parsed;
}

export function importFileText(file: ImportFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
