/** `sources/NAME.import.json`: how a source was read from its original, kept beside it. */
import { z } from "zod";
import type { Report } from "./model/index.ts";
import type { Rule } from "./rules.ts";

const line = z.string().min(1).max(500);
const rule = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("heading"),
    line,
    level: z.number().int().min(1).max(6).optional(),
  }),
  z.strictObject({ is: z.literal("noHeading"), line }),
  z.strictObject({ is: z.literal("repeated"), line }),
  z.strictObject({ is: z.literal("joined"), line }),
  z.strictObject({ is: z.literal("parted"), line }),
]);

const schema = z.looseObject({
  format: z.literal("policy-atlas-import/1"),
  /** SHA-256 of the Markdown that was written: it differs where somebody edited the source. */
  written: z.string().optional(),
  changes: z.enum(["accept", "reject"]).optional(),
  rules: z.array(rule).default([]),
});

/** What is kept beside a source. */
export interface ImportFile {
  readonly format: "policy-atlas-import/1";
  readonly original: { readonly file: string; readonly kind: string; readonly sha256: string };
  /** How tracked changes of a Word file were settled, where somebody chose. */
  readonly changes?: "accept" | "reject";
  readonly written: string;
  readonly rules: readonly Rule[];
  readonly report: Report;
}

/** What of an earlier import counts for the next one. */
export interface EarlierImport {
  readonly rules: readonly Rule[];
  readonly written: string | undefined;
  readonly changes: "accept" | "reject" | undefined;
}

export const NO_EARLIER_IMPORT: EarlierImport = {
  rules: [],
  written: undefined,
  changes: undefined,
};

/**
 * Reads what an earlier import left, with the rules that a person wrote into it.
 * @throws Error with the place and the reason where it is none
 */
export function parseImportFile(text: string): EarlierImport {
  const found = schema.safeParse(JSON.parse(text));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw new Error(`${issue?.path.join(".") || "the file"}: ${issue?.message}`);
  }
  const { rules, written, changes } = found.data;
  return { rules: rules.map(withoutUndefined), written, changes };
}

function withoutUndefined(found: z.infer<typeof rule>): Rule {
  if (found.is !== "heading") return found;
  const { level, ...rest } = found;
  return level === undefined ? rest : { ...rest, level };
}

export function importFileText(file: ImportFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
