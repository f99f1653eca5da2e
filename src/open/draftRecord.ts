/**
 * Parses records of briefing drafts and own notes from the browser's database. Other versions of this page and
 * other pages of the same origin may have written them, so nothing is trusted.
 */
import { z } from "zod";
import { keptNotes } from "../notes/index.ts";
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

const fields = { base: z.string(), briefings: briefings.optional(), notes: z.unknown().optional() };
const revision = z.number().int().nonnegative();
/** The first format had no notes. */
const recordSchema = z.object({ format: z.literal([1, RECORD_FORMAT]), revision, ...fields });
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
  if (current.success) return recordOf(current.data.revision, current.data);
  const older = unnumberedSchema.safeParse(value);
  if (older.success) return recordOf(older.data.version, older.data);
  return { reason: "damaged" };
}

function recordOf(
  revision: number,
  { base, briefings, notes }: Pick<z.infer<typeof recordSchema>, keyof typeof fields>,
): ParsedRecord {
  const own = notes === undefined ? undefined : keptNotes(notes);
  if (notes !== undefined && own === undefined) return { reason: "damaged" };
  const record: DraftRecord = {
    format: RECORD_FORMAT,
    revision,
    base,
    // The schema has checked the shape; the contents of a Scene are checked where it is opened.
    briefings: briefings as DraftRecord["briefings"],
    notes: own,
  };
  return { record };
}
