/**
 * Where the atlas comes from: in the one HTML file it stands in the page itself, in a block of
 * data that is never run; anywhere else the page asks for it by its address.
 */
import type { BuiltAtlas } from "../layout/layout.ts";

/** The ids of such blocks; src/picture/viewerFile.ts writes them. */
const BLOCK = "atlas";
const SOURCE = "source";

let known: { readonly built: BuiltAtlas | undefined } | undefined;

/** The atlas in the page; `undefined` where the page is served with its files beside it. */
export function inlinedAtlas(): BuiltAtlas | undefined {
  if (known) return known.built;
  const json = block(BLOCK);
  // Our own build wrote this block: nothing downstream checks it again.
  const built: BuiltAtlas | undefined = json ? JSON.parse(json) : undefined;
  known = { built };
  return built;
}

/** The atlas's file as its author wrote it, where that stands in the page. */
export function inlinedSource(): string | undefined {
  const json = block(SOURCE);
  // As above.
  const source: string | undefined = json ? JSON.parse(json) : undefined;
  return source;
}

function block(id: string): string | null | undefined {
  return document.querySelector(`script#${id}`)?.textContent;
}

/** Loads a built atlas: from the page itself, or from the address where the build put it. */
export async function loadAtlas(url: string): Promise<BuiltAtlas> {
  const inlined = inlinedAtlas();
  if (inlined) return inlined;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // As above.
  const built: BuiltAtlas = await response.json();
  return built;
}
