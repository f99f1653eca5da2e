/**
 * Permalinks. Besides a Scene they carry content hashes of the atlas and of the claims they name,
 * `v=<12 hex>&was=huawei:<12 hex>,…`, so that a link opened on a changed atlas can say what has
 * changed. Both parameters belong to the link, not to the Scene.
 */
import { type Atlas, addressId } from "../atlas/index.ts";
import { lookup } from "../query/visible/index.ts";
import { linkText } from "../query/words/index.ts";
import type { Scene } from "../scene/index.ts";
import { sceneToHash } from "./sceneAddress.ts";
import { splitHash } from "./splitHash.ts";
import { changesNotice, ignoredNotice, ignoredPart } from "./words.ts";

/** How many hexadecimal digits of a content hash a link carries. */
const DIGITS = 12;
/** A link carries the hashes of at most this many claims, those named first. */
const CLAIMS_MAX = 50;

/** What has become of the claims that a link names: their names, or ids of those that are gone. */
export interface LinkChanges {
  readonly unchanged: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The hash of a Scene, with the content hashes of the atlas and of the claims it names. */
export function permalink(scene: Scene, atlas: Atlas): string {
  const claims = namedClaims(scene).flatMap((id) => {
    const claim = claimOf(atlas, id);
    return claim ? `${id}:${claim.hash.slice(0, DIGITS)}` : [];
  });
  const was = claims.length > 0 ? `&was=${claims.slice(0, CLAIMS_MAX).join(",")}` : "";
  return `${sceneToHash(scene)}&v=${atlas.hash.slice(0, DIGITS)}${was}`;
}

/** What has become of a link's claims; `undefined` if it carries no hash or nothing has changed. */
export function changesSinceLink(hash: string, atlas: Atlas): LinkChanges | undefined {
  const { atlas: atlasId, parameters } = splitHash(hash);
  const [version] = parameters.get("v") ?? [];
  if (atlasId !== addressId(atlas) || version === undefined || !isHash(version)) return undefined;
  if (atlas.hash.startsWith(version)) return undefined;
  const unchanged: string[] = [];
  const changed: string[] = [];
  const gone: string[] = [];
  for (const part of parameters.get("was") ?? []) {
    const [id = "", hashThen = ""] = part.split(":");
    if (!isHash(hashThen)) continue;
    const claim = claimOf(atlas, id);
    if (!claim) gone.push(id);
    else if (claim.hash.startsWith(hashThen)) unchanged.push(claim.name);
    else changed.push(claim.name);
  }
  return { unchanged, changed, gone };
}

/** A notice of what a link could not restore, or `undefined` if it restored everything. */
export function linkNotice(
  hash: string,
  atlas: Atlas,
  ignored: readonly string[],
): string | undefined {
  const changes = changesSinceLink(hash, atlas);
  // A claim that is gone is reported once, as gone.
  const reported = new Set(changes?.gone.map((id) => ignoredPart("select", id)));
  const rest = ignoredNotice(ignored.filter((part) => !reported.has(part)));
  const notices = [changes && changesNotice(changes), rest].filter(
    (notice) => notice !== undefined,
  );
  return notices.length > 0 ? notices.join(" ") : undefined;
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text);
}

/** Ids of the nodes and links that a Scene is about. */
function namedClaims({ select, focus, paths }: Scene): string[] {
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
