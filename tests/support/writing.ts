/**
 * Writings of real atlases in memory, for tests: the cycling plan of the fixtures, or any other files,
 * shown by a store as the page has it, and kept by a fake of the database. Files of tests that use it
 * begin with `// @vitest-environment jsdom`, unless they are tests of components.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/atlas/index.ts";
import { compileAtlas } from "../../src/build.ts";
import { type Files, readerOf } from "../../src/folder/index.ts";
import { type OpenAtlas, openAtlas } from "../../src/open/openAtlas.ts";
import { createOwnAtlases } from "../../src/open/own/ownAtlases.ts";
import { entryOf } from "../../src/open/own/ownEntry.ts";
import { OWN_FORMAT } from "../../src/open/own/ownRecord.ts";
import type { Writing } from "../../src/open/writing/writing.ts";
import { builtOf } from "../unit/open/built.ts";
import { type FakeOwnDatabase, fakeOwnDatabase } from "../unit/open/fakes.ts";

const CYCLING_FOLDER = join(import.meta.dirname, "../fixtures/cycling");

/** The files of the cycling plan, with its atlas.json changed. */
export function cyclingFiles(change: (json: string) => string = (json) => json): Files {
  const paths = readdirSync(CYCLING_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const nameOf = (path: string) => path.slice(CYCLING_FOLDER.length + 1).replaceAll("\\", "/");
  const files = new Map(paths.map((path) => [nameOf(path), new Uint8Array(readFileSync(path))]));
  const json = change(new TextDecoder().decode(files.get("atlas.json")));
  return files.set("atlas.json", new TextEncoder().encode(json));
}

/** Compiled once for all tests of a file. */
let cycling: Atlas | undefined;
function cyclingAtlas(): Atlas {
  cycling ??= compileAtlas(readerOf(cyclingFiles())).atlas;
  if (!cycling) throw new Error("The fixture does not compile.");
  return cycling;
}

export interface Written {
  readonly open: OpenAtlas;
  readonly writing: Writing;
}

/** A database that keeps an atlas of these files. */
export function databaseWith(files: Files = cyclingFiles()): FakeOwnDatabase {
  const database = fakeOwnDatabase();
  const atlas = cyclingAtlas();
  database.entriesThere.set(WRITTEN_ID, entryOf(WRITTEN_ID, "", atlas, 0));
  const built = builtOf(atlas);
  const contents = { format: OWN_FORMAT, name: "cycling", files, built, madeBy: "test" };
  database.contentsThere.set(WRITTEN_ID, contents);
  return database;
}

/** The id in the addresses of the atlas that is written. */
export const WRITTEN_ID = "own.velmora-cycling-000000";

/**
 * The writing of an atlas. What is shown at first is the cycling plan without faults, as if they had come
 * since.
 *
 * @example const { writing } = await writingOf(cyclingFiles()); writing.change((draft) => addNode(draft, …));
 */
export async function writingOf(
  files: Files = cyclingFiles(),
  scene = "",
  database: FakeOwnDatabase = databaseWith(files),
): Promise<Written> {
  const own = createOwnAtlases(database);
  const built = builtOf({ ...cyclingAtlas(), ownId: WRITTEN_ID });
  const open = openAtlas(built, {
    hash: `#${WRITTEN_ID}?${scene}`,
    aspect: "wide",
    fetchFiles: async () => files,
    loadOwn: async () => own,
  });
  return { open, writing: await open.write() };
}

/** A file as text. */
export function fileOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return new TextDecoder().decode(bytes);
}
