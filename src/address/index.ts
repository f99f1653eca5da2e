/** Addresses: a Scene as the hash of a URL, and back. */

export { linkNotice, permalink } from "./permalink.ts";
export { hashToScene, sceneToHash } from "./sceneAddress.ts";
export { atlasOfHash } from "./splitHash.ts";
