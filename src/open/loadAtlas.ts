/**
 * Where the atlas comes from: in the one HTML file it stands in the page itself, in a block of
 * data that is never run; anywhere else the page asks for it by its address.
 */
import type { BuiltAtlas } from "../layout/boxes/index.ts";

/** The ids of such blocks; src/viewerFile.ts writes them. */
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

/**
 * Loads a built atlas: from the page itself, or from the address where the build put it. Throws in
 * a person's words where there is none, or something else.
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

/** Why an answer can't be opened. */
export const NOT_AN_ATLAS = "what came is not an atlas of this version of Policy Atlas";

const LISTS = [
  "documents",
  "kinds",
  "pillars",
  "relations",
  "families",
  "nodes",
  "edges",
  "briefings",
];

/**
 * Whether a server's answer has the shape of what the build writes. The build has checked what is
 * in it; this tells a cut-off or foreign file, or one of another version, before anything is drawn.
 */
function isBuiltAtlas(answer: unknown): answer is BuiltAtlas {
  const atlas = part(answer, "atlas");
  const layouts = part(answer, "layouts");
  if (typeof part(atlas, "id") !== "string") return false;
  if (!LISTS.every((name) => Array.isArray(part(atlas, name)))) return false;
  if (!isObject(part(layouts, "wide")) || !isObject(part(layouts, "tall"))) return false;
  return ["nodes", "edges"].every((name) => {
    const claims = part(atlas, name);
    return Array.isArray(claims) && claims.every((claim) => Array.isArray(part(claim, "quotes")));
  });
}

function part(whole: unknown, name: string): unknown {
  return isObject(whole) ? Reflect.get(whole, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
