/**
 * Loads the built atlas: in the one HTML file from a data block within the page, anywhere else from
 * its address.
 */
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import { isPackedAtlas, type PackedAtlas, type PackedDetails, unpackMap } from "../packed/index.ts";
import { fetchText } from "../ui/browser/fetchText.ts";
import type { PackedFiles } from "../viewerFile.ts";
import { isBuiltAtlas, NOT_AN_ATLAS } from "./own/builtAtlas.ts";

/** An atlas that a page can show. */
export interface AtlasEntry {
  readonly id: string;
  readonly title: string;
  /** The address of the built atlas. */
  readonly url: string;
  /** The address of the author's atlas.json; left out where it is not available. */
  readonly source?: string;
  /** The address of its documents' texts; left out where they are not available. */
  readonly texts?: string;
  /** How many nodes and links it has, where that is known. */
  readonly nodes?: number;
  readonly links?: number;
  /** Whether it is there to learn from. */
  readonly example?: true;
}

/** A built atlas, and what fetches its details if it came without. */
export interface LoadedAtlas extends BuiltAtlas {
  readonly fetchDetails?: () => Promise<void>;
}

/** The ids of the data blocks, which src/viewerFile.ts and src/cli/page/site.ts write. */
const BLOCK = "atlas";
const SOURCE = "source";
const FILES = "files";
const LIST = "atlases";

let cached: { readonly built: BuiltAtlas | undefined } | undefined;

/** The atlas within the page; `undefined` where the page is served with its files beside it. */
export function inlinedAtlas(): BuiltAtlas | undefined {
  if (cached) return cached.built;
  const json = dataBlock(BLOCK);
  // Our own build wrote this block, so it is not checked again.
  const built: BuiltAtlas | undefined = json ? JSON.parse(json) : undefined;
  cached = { built };
  return built;
}

/** The author's atlas.json, where the page contains it. */
export function inlinedSource(): string | undefined {
  const json = dataBlock(SOURCE);
  // As above.
  const source: PackedFiles[string] | undefined = json
    ? JSON.parse(json)
    : inlinedFiles()?.["atlas.json"];
  return typeof source === "string" ? source : undefined;
}

/** The packed files of its folder, where the page contains them: then it can be written here. */
export function inlinedFiles(): PackedFiles | undefined {
  const json = dataBlock(FILES);
  // As above.
  return json ? JSON.parse(json) : undefined;
}

/** The author's atlas.json: from the page itself, or from the address where the build put it. */
export const fetchSource = async (address: string) => inlinedSource() ?? fetchText(address);

/** The atlases that stand beside the page. */
export function listedAtlases(): readonly AtlasEntry[] {
  const json = dataBlock(LIST);
  // As above.
  const entries: readonly AtlasEntry[] = json ? JSON.parse(json) : [];
  return entries;
}

function dataBlock(id: string): string | null | undefined {
  return document.querySelector(`script#${id}`)?.textContent;
}

/**
 * Loads a built atlas from the page itself, or from the address where the build put it. Throws an
 * error that a person can read where there is none, or something else.
 */
export async function loadAtlas(url: string, signal?: AbortSignal): Promise<LoadedAtlas> {
  const inlined = inlinedAtlas();
  if (inlined) return inlined;
  const answer = await fetchJson(url, signal);
  // The build has packed it; a server that compiles after each save sends it as it is.
  const loaded = isPackedAtlas(answer) ? unpacked(answer, url) : answer;
  if (!isBuiltAtlas(loaded)) throw new Error(NOT_AN_ATLAS);
  return loaded;
}

async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Error(NOT_AN_ATLAS);
  });
}

function unpacked({ map, details }: PackedAtlas, url: string): LoadedAtlas {
  try {
    const { built, add } = unpackMap(map);
    if (typeof details !== "string") {
      add(details);
      return built;
    }
    const beside = url.replace(/[^/]*$/, () => details);
    const fetchDetails = async () => {
      // Our own build wrote it, named by its content.
      add((await fetchJson(beside)) as PackedDetails);
    };
    return { ...built, fetchDetails };
  } catch (cause) {
    throw new Error(NOT_AN_ATLAS, { cause });
  }
}
