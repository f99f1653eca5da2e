/** What is kept of an atlas on this machine, and whether a stored value is that. */
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { isBuiltAtlas, isObject, property } from "./builtAtlas.ts";
import { isOwnId } from "./ownId.ts";

/** Incremented whenever older versions of the page could not read what this one writes. */
export const OWN_FORMAT = 2;

/** What the list of own atlases shows; kept apart from the files, which may be large. */
export interface OwnEntry {
  readonly format: typeof OWN_FORMAT;
  /** The name of its addresses. */
  readonly id: string;
  readonly title: string;
  readonly nodes: number;
  readonly links: number;
  readonly quotes: number;
  /** When it was last changed here, in ms since 1970. */
  readonly changed: number;
  /** SHA-256 (hex) of its files, by which the same ones are known. */
  readonly digest: string;
}

/** The files of an own atlas, and what was made of them. */
export interface OwnContents {
  readonly format: typeof OWN_FORMAT;
  /** The folder's name, for saving. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `undefined` where another version of the page made something else. */
  readonly built: BuiltAtlas | undefined;
  /** Which version of compiler and layout made it. */
  readonly madeBy: string;
  /** The number of the last step of its log that the files have in them; 0 by default. */
  readonly upTo?: number;
}

/** A stored entry; "newer" if a newer version of the page wrote it, undefined if it is damaged. */
export function entryIn(value: unknown, id: string): OwnEntry | "newer" | undefined {
  if (isNewer(value)) return "newer";
  const [title, digest] = [property(value, "title"), property(value, "digest")];
  const [nodes, links, quotes, changed] = ["nodes", "links", "quotes", "changed"].map((name) =>
    countIn(property(value, name)),
  );
  if (!isKnown(value) || property(value, "id") !== id) return undefined;
  if (!isOwnId(id) || typeof title !== "string" || typeof digest !== "string") return undefined;
  if (nodes === undefined || links === undefined) return undefined;
  if (quotes === undefined || changed === undefined) return undefined;
  return { format: OWN_FORMAT, id, title, nodes, links, quotes, changed, digest };
}

/** Stored contents; "newer" and undefined as for an entry. */
export function contentsIn(value: unknown): OwnContents | "newer" | undefined {
  if (isNewer(value)) return "newer";
  const [name, madeBy] = [property(value, "name"), property(value, "madeBy")];
  const [files, built] = [property(value, "files"), property(value, "built")];
  if (!isKnown(value)) return undefined;
  if (typeof name !== "string" || typeof madeBy !== "string") return undefined;
  if (!(files instanceof Map) || files.size === 0) return undefined;
  const sound = soundFiles(files);
  if (sound.size < files.size) return undefined;
  const atlas = isBuiltAtlas(built) ? built : undefined;
  const upTo = countIn(property(value, "upTo")) ?? 0;
  return { format: OWN_FORMAT, name, files: sound, built: atlas, madeBy, upTo };
}

/** What is sound of contents that were set aside: files, and what was written since, as JSON. */
export function filesIn(value: unknown): ReadonlyMap<string, Uint8Array> {
  const files = property(property(value, "contents"), "files");
  const log = property(value, "log");
  const sound = files instanceof Map ? soundFiles(files) : new Map<string, Uint8Array>();
  if (!Array.isArray(log) || log.length === 0) return sound;
  return sound.set(LOG_FILE, new TextEncoder().encode(JSON.stringify(log, null, 2)));
}

/** The name of the log among files that are saved since it could not be read. */
export const LOG_FILE = "edits-not-read.json";

function soundFiles(files: ReadonlyMap<unknown, unknown>): Map<string, Uint8Array> {
  const sound = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (typeof path === "string" && areBytes(bytes)) sound.set(path, bytes);
  }
  return sound;
}

/** Wherever they were made: other windows and workers have constructors of their own. */
const areBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === "[object Uint8Array]";

/** The first version had no log. */
const isKnown = (value: unknown) => [1, OWN_FORMAT].includes(Number(property(value, "format")));

function isNewer(value: unknown): boolean {
  const format = isObject(value) ? property(value, "format") : undefined;
  return typeof format === "number" && format > OWN_FORMAT;
}

/** A number that is zero or more. */
function countIn(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : undefined;
}
