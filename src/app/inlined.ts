/**
 * Where the atlas comes from: in the one HTML file it stands in the page itself, in a block of
 * data that is never run; anywhere else the page asks for it by its address.
 */
import type { BuiltAtlas } from "../layout/layout.ts";

/** The id of that block; src/picture/viewerFile.ts writes it. */
const BLOCK = "atlas";

let known: { readonly built: BuiltAtlas | undefined } | undefined;

/** The atlas in the page; `undefined` where the page is served with its files beside it. */
export function inlinedAtlas(): BuiltAtlas | undefined {
  if (known) return known.built;
  const json = document.querySelector(`script#${BLOCK}`)?.textContent;
  // Our own build wrote this block: nothing downstream checks it again.
  const built: BuiltAtlas | undefined = json ? JSON.parse(json) : undefined;
  known = { built };
  return built;
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
