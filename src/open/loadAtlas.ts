/**
 * Loads the built atlas: in the one HTML file from a data block within the page, anywhere else from
 * its address.
 */
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import { isBuiltAtlas, NOT_AN_ATLAS } from "./own/builtAtlas.ts";

/** The ids of the data blocks, which src/viewerFile.ts writes. */
const BLOCK = "atlas";
const SOURCE = "source";

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
  const source: string | undefined = json ? JSON.parse(json) : undefined;
  return source;
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
  if (!isBuiltAtlas(answer)) throw new Error(NOT_AN_ATLAS);
  return answer;
}
