/** A Scene as the hash of a URL, and back. */
export { atlasOfHash } from "./hash.ts";
export { linkNotice, permalink } from "./permalink.ts";
export { hashToScene, sceneToHash } from "./sceneAddress.ts";
