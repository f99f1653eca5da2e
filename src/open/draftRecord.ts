/**
 * Parses records of briefing drafts from the browser's database. Other versions of this page and
 * other pages of the same origin may have written them, so nothing is trusted.
 */
import { z } from "zod";
import type { UnreadableRecord } from "./authorState.ts";
import { type DraftRecord, isNewer, RECORD_FORMAT } from "./draftDatabase.ts";

// The page's Content Security Policy forbids the code that zod would generate.
z.config({ jitless: true });

/** A record, or why it can't be read. */
export type ParsedRecord =
  | { readonly record: DraftRecord; readonly reason?: undefined }
  | { readonly record?: undefined; readonly reason: UnreadableRecord["reason"] };

// A step's Scene is checked less strictly than in a file: whatever does not fit the atlas is
// ignored when the step is shown, as in a link. What else a briefing has, such as `x-…`, stays.
const briefings = z.array(
  z.looseObject({
    id: z.string().min(1),
    title: z.string(),
    audience: z.string().optional(),
    steps: z.array(
      z.looseObject({
        title: z.string(),
        notes: z.string().optional(),
        scene: z.record(z.string(), z.unknown()),
        quotes: z.array(z.string()).optional(),
        callouts: z.array(z.looseObject({ at: z.string(), text: z.string() })).optional(),
      }),
    ),
  }),
);

const fields = { base: z.string(), briefings: briefings.optional() };
const revision = z.number().int().nonnegative();
const recordSchema = z.object({ format: z.literal(RECORD_FORMAT), revision, ...fields });
/** The form of records before they had a format number. */
const unnumberedSchema = z.object({
  format: z.undefined().optional(),
  version: revision,
  ...fields,
});

/** Parses a value from the database, converting older forms to the current one. Never throws. */
export function readRecord(value: unknown): ParsedRecord {
  if (isNewer(value)) return { reason: "newer" };
  const current = recordSchema.safeParse(value);
  if (current.success) return { record: recordOf(current.data.revision, current.data) };
  const older = unnumberedSchema.safeParse(value);
  if (older.success) return { record: recordOf(older.data.version, older.data) };
  return { reason: "damaged" };
}

function recordOf(
  revision: number,
  { base, briefings }: { readonly base: string; readonly briefings?: unknown },
): DraftRecord {
  // The schema has checked the shape; the contents of a Scene are checked where it is opened.
  return {
    format: RECORD_FORMAT,
    revision,
    base,
    briefings: briefings as DraftRecord["briefings"],
  };
}
