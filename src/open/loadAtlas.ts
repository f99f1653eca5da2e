/**
 * Loads the built atlas: in the one HTML file from a data block within the page, anywhere else from
 * its address.
 */
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import { isPackedAtlas, type PackedAtlas, unpackAtlas } from "../packed/index.ts";
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
export async function loadAtlas(url: string, signal?: AbortSignal): Promise<BuiltAtlas> {
  const inlined = inlinedAtlas();
  if (inlined) return inlined;
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const answer: unknown = await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Error(NOT_AN_ATLAS);
  });
  // The build has packed it; a server that compiles after each save sends it as it is.
  const built = isPackedAtlas(answer) ? unpacked(answer) : answer;
  if (!isBuiltAtlas(built)) throw new Error(NOT_AN_ATLAS);
  return built;
}

function unpacked(answer: PackedAtlas): BuiltAtlas {
  try {
    return unpackAtlas(answer);
  } catch (cause) {
    throw new Error(NOT_AN_ATLAS, { cause });
  }
}
