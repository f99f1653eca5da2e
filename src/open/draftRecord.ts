/**
 * What is kept of briefings in the browser's database, and how it is read back. Other versions of
 * this page, and other pages of the same origin, may have written there: nothing is trusted.
 */
import { z } from "zod";
import type { SetAside } from "./authorState.ts";
import { type DraftRecord, isNewer, RECORD_FORMAT } from "./draftDatabase.ts";

// The page's policy forbids the code that zod would compile.
z.config({ jitless: true });

/** A record, or why it can't be read. */
export type Reading =
  | { readonly record: DraftRecord; readonly reason?: undefined }
  | { readonly record?: undefined; readonly reason: SetAside["reason"] };

// A step's Scene is looser here than in a file: what does not fit the atlas is passed over when the
// step is shown, as it is in a link.
const briefings = z.array(
  z.object({
    id: z.string().min(1),
    title: z.string(),
    audience: z.string().optional(),
    steps: z.array(
      z.object({
        title: z.string(),
        notes: z.string().optional(),
        scene: z.record(z.string(), z.unknown()),
        quotes: z.array(z.string()).optional(),
      }),
    ),
  }),
);

const fields = { base: z.string(), briefings: briefings.optional() };
const revision = z.number().int().nonnegative();
const recordSchema = z.object({ format: z.literal(RECORD_FORMAT), revision, ...fields });
/** As it was written before records told their format. */
const unnumberedSchema = z.object({
  format: z.undefined().optional(),
  version: revision,
  ...fields,
});

/** Reads what stands in the database; an older form as the present one. Never throws. */
export function readRecord(value: unknown): Reading {
  if (isNewer(value)) return { reason: "newer" };
  const now = recordSchema.safeParse(value);
  if (now.success) return { record: recordOf(now.data.revision, now.data) };
  const older = unnumberedSchema.safeParse(value);
  if (older.success) return { record: recordOf(older.data.version, older.data) };
  return { reason: "damaged" };
}

function recordOf(
  revision: number,
  { base, briefings }: { readonly base: string; readonly briefings?: unknown },
): DraftRecord {
  // The schema has checked the shape; what a Scene says is checked where it is opened.
  return {
    format: RECORD_FORMAT,
    revision,
    base,
    briefings: briefings as DraftRecord["briefings"],
  };
}
