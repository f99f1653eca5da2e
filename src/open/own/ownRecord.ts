/** What is kept of an atlas on this machine, and whether a stored value is that. */
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { isBuiltAtlas, isObject, property } from "./builtAtlas.ts";
import { isOwnId } from "./ownId.ts";

/** Incremented whenever older versions of the page could not read what this one writes. */
export const OWN_FORMAT = 1;

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
}

/** A stored entry; "newer" if a newer version of the page wrote it, undefined if it is damaged. */
export function entryIn(value: unknown, id: string): OwnEntry | "newer" | undefined {
  if (isNewer(value)) return "newer";
  const [title, digest] = [property(value, "title"), property(value, "digest")];
  const [nodes, links, quotes, changed] = ["nodes", "links", "quotes", "changed"].map((name) =>
    countIn(property(value, name)),
  );
  if (property(value, "format") !== OWN_FORMAT || property(value, "id") !== id) return undefined;
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
  if (property(value, "format") !== OWN_FORMAT) return undefined;
  if (typeof name !== "string" || typeof madeBy !== "string") return undefined;
  if (!(files instanceof Map) || files.size === 0) return undefined;
  const sound = soundFiles(files);
  if (sound.size < files.size) return undefined;
  const atlas = isBuiltAtlas(built) ? built : undefined;
  return { format: OWN_FORMAT, name, files: sound, built: atlas, madeBy };
}

/** The files among stored contents that are sound, whatever else is not. */
export function filesIn(value: unknown): ReadonlyMap<string, Uint8Array> {
  const files = property(value, "files");
  return files instanceof Map ? soundFiles(files) : new Map();
}

function soundFiles(files: ReadonlyMap<unknown, unknown>): Map<string, Uint8Array> {
  const sound = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (typeof path === "string" && bytes instanceof Uint8Array) sound.set(path, bytes);
  }
  return sound;
}

function isNewer(value: unknown): boolean {
  const format = isObject(value) ? property(value, "format") : undefined;
  return typeof format === "number" && format > OWN_FORMAT;
}

/** A number that is zero or more. */
function countIn(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : undefined;
}
