/**
 * A link that lasts: beside a Scene it carries what the atlas and the claims that it names were
 * when it was made, `v=<12 hex>&was=huawei:<12 hex>,…`, and, opened on a changed atlas, tells
 * what became of them. Both are parameters of the link, not of the Scene.
 */
import type { Atlas } from "../atlas/index.ts";
import { lookup } from "../query/visible/index.ts";
import { linkText } from "../query/words/index.ts";
import type { Scene } from "../scene/index.ts";
import { sceneToHash } from "./sceneAddress.ts";
import { splitHash } from "./splitHash.ts";
import { ignoredNotice, ignoredPart, standingNotice } from "./words.ts";

/** Hexadecimal digits of a content hash that a link carries. */
const DIGITS = 12;
/** Claims whose hashes a link carries: those named first. */
export const CLAIMS_MAX = 50;

/** What became of the claims that a link names, by name; a claim that is gone has only its id. */
export interface LinkAge {
  readonly unchanged: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The hash of a Scene with what it rests on. */
export function permalink(scene: Scene, atlas: Atlas): string {
  const claims = namedBy(scene).flatMap((id) => {
    const claim = claimOf(atlas, id);
    return claim ? `${id}:${claim.hash.slice(0, DIGITS)}` : [];
  });
  const was = claims.length > 0 ? `&was=${claims.slice(0, CLAIMS_MAX).join(",")}` : "";
  return `${sceneToHash(scene)}&v=${atlas.hash.slice(0, DIGITS)}${was}`;
}

/** What became of a link's claims; `undefined` where it carries no hash or nothing has changed. */
export function ageOfLink(hash: string, atlas: Atlas): LinkAge | undefined {
  const { atlas: named, parameters } = splitHash(hash);
  const [version] = parameters.get("v") ?? [];
  if (named !== atlas.id || version === undefined || !isHash(version)) return undefined;
  if (atlas.hash.startsWith(version)) return undefined;
  const unchanged: string[] = [];
  const changed: string[] = [];
  const gone: string[] = [];
  for (const part of parameters.get("was") ?? []) {
    const [id = "", then = ""] = part.split(":");
    if (!isHash(then)) continue;
    const claim = claimOf(atlas, id);
    if (!claim) gone.push(id);
    else if (claim.hash.startsWith(then)) unchanged.push(claim.name);
    else changed.push(claim.name);
  }
  return { unchanged, changed, gone };
}

/** One notice of all that a link does not give back as it was; none where it gives all. */
export function linkNotice(
  hash: string,
  atlas: Atlas,
  ignored: readonly string[],
): string | undefined {
  const since = ageOfLink(hash, atlas);
  // What is gone is told once, as gone.
  const told = new Set(since?.gone.map((id) => ignoredPart("select", id)));
  const rest = ignoredNotice(ignored.filter((part) => !told.has(part)));
  const notices = [since && standingNotice(since), rest].filter((one) => one !== undefined);
  return notices.length > 0 ? notices.join(" ") : undefined;
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text);
}

/** Nodes and links that a Scene names as its subject. */
function namedBy({ select, focus, paths }: Scene): string[] {
  return [
    ...new Set([...select, ...(focus === undefined ? [] : [focus]), ...paths.from, ...paths.to]),
  ];
}

function claimOf(atlas: Atlas, id: string) {
  const { nodes, edges } = lookup(atlas);
  const node = nodes.get(id);
  if (node) return { hash: node.hash, name: node.name };
  const edge = edges.get(id);
  return edge && { hash: edge.hash, name: linkText(atlas, edge) };
}
