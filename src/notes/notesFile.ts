/**
 * `notes.json`, which keeps own notes and named views beside an atlas: its schema, and reading with problems
 * at their places.
 */
import { z } from "zod";
import {
  createReport,
  field,
  keyOf,
  nodeAt,
  type Problem,
  parseJson,
  plainValue,
  rangeOf,
} from "../atlas/files/index.ts";
import { describeIssue, type WrittenScene } from "../atlas/format/index.ts";
import { sceneSchema } from "../scene/index.ts";
import {
  NO_NOTES,
  NOTE_MAX,
  NOTES_MAX,
  type OwnNotes,
  TAG_MAX,
  TAGS_MAX,
  VIEW_NAME_MAX,
  VIEWS_MAX,
} from "./notes.ts";
import { mergeNotes } from "./ownNotes.ts";
import { NOTES_BYTES_MAX, NOTES_FILE, NOTES_FORMAT } from "./writtenNotes.ts";

// Under a strict Content-Security-Policy zod must not compile validators with `new Function`.
z.config({ jitless: true });

const short = (most: number) => z.string().regex(/\S/).max(most);

const noteSchema = z.strictObject({
  on: short(200).describe("The id of a node, a link or a quote."),
  about: z.string().max(NOTE_MAX).optional().describe("What that was called or said then."),
  text: z.string().max(NOTE_MAX).optional(),
  tags: z.array(short(TAG_MAX)).max(TAGS_MAX).optional(),
  doubt: z.boolean().optional().describe("Whether whoever wrote it doubts the claim."),
});

// Ids in a Scene that the atlas does not know are ignored when it is shown, as in a link.
const viewSchema = z.strictObject({ name: short(VIEW_NAME_MAX), scene: sceneSchema });

/** The schema of the file. */
export const notesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(NOTES_FORMAT),
  notes: z.array(noteSchema).max(NOTES_MAX).optional(),
  views: z.array(viewSchema).max(VIEWS_MAX).optional(),
});

const anyScene: z.ZodType<WrittenScene> = z.record(z.string(), z.unknown());

/** Less strict than the file: another version of the page may know more of a Scene. */
const keptSchema = z.object({
  notes: z.array(z.object(noteSchema.shape)),
  views: z.array(z.object({ name: z.string().min(1), scene: anyScene })),
});

/** Notes from a file, or why it has none; then `isNewer` tells whether another version wrote it. */
export type ReadNotes =
  | { readonly notes: OwnNotes }
  | { readonly problems: readonly [Problem, ...Problem[]]; readonly isNewer: boolean };

/** What a `notes.json` says, checked once where it comes in. Never throws. */
export function readNotes(text: string): ReadNotes {
  const report = createReport();
  const file = report.file(NOTES_FILE, text);
  if (text.length > NOTES_BYTES_MAX) {
    const limit = NOTES_BYTES_MAX / 1024 / 1024;
    file.error("too-large", { start: 0, end: 0 }, `Notes of more than ${limit} MB are not read.`);
    return failure(report.problems(), false);
  }
  const root = parseJson(text, file);
  if (root === undefined || report.hasErrors()) return failure(report.problems(), false);
  const value = plainValue(root);
  const checked = notesFileSchema.safeParse(value);
  if (checked.success) {
    const { notes = [], views = [] } = checked.data;
    // Its schema has checked it: a Scene in a file has the form of one.
    const written = views.map(({ name, scene }) => ({ name, scene: scene as WrittenScene }));
    return { notes: distinct({ notes, views: written }) };
  }
  const isNewer = versionOf(value) > 1;
  for (const issue of checked.error.issues) {
    const node = nodeAt(root, issue.path);
    const [key = ""] = issue.code === "unrecognized_keys" ? issue.keys : [];
    const unknown = field(node, key);
    const at = rangeOf(unknown ? keyOf(unknown).node : node);
    const isFormat = issue.path[0] === "format";
    const { code, message } = isFormat
      ? { code: "wrong-format", message: isNewer ? NEWER : NO_NOTES_FILE }
      : issue.code === "unrecognized_keys"
        ? { code: "unknown-property", message: `There is no property "${key}" here.` }
        : describeIssue(issue, valueAt(value, issue.path));
    file.error(code, at, message);
  }
  return failure(report.problems(), isNewer);
}

const NEWER = "These notes were written by a newer version of Policy Atlas. Open them there.";
const NO_NOTES_FILE = `"format" is missing or is not "${NOTES_FORMAT}", so this is not a file of notes.`;

function failure(problems: readonly Problem[], isNewer: boolean): ReadNotes {
  const [first, ...others] = problems;
  if (!first) throw new Error("Notes that can't be read have a problem.");
  return { problems: [first, ...others], isNewer };
}

/** Notes from the browser's database, which other versions of the page may have written. */
export function keptNotes(value: unknown): OwnNotes | undefined {
  const checked = keptSchema.safeParse(value);
  return checked.success ? distinct(checked.data) : undefined;
}

/** Two notes on one thing are one, and views of one name are numbered. */
const distinct = (all: OwnNotes): OwnNotes => mergeNotes(NO_NOTES, all);

function versionOf(value: unknown): number {
  const format = typeof value === "object" && value ? Reflect.get(value, "format") : undefined;
  return Number(/^policy-atlas-notes\/(\d+)$/.exec(String(format))?.[1] ?? 0);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** The published JSON Schema of the file, for editors. */
export function notesJsonSchema(): object {
  return z.toJSONSchema(notesFileSchema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => {
      // From TypeScript's readonly; in JSON Schema it would mean that the property must not be set.
      delete jsonSchema.readOnly;
    },
  });
}
