/** How large an atlas may be. A refusal names the limit that it met. */

/** Bytes of `atlas.json`: ten times what 5,000 nodes and 10,000 links take. */
export const ATLAS_BYTES_MAX = 32 * 1024 * 1024;
/** Bytes of one source: more than two million words. */
export const SOURCE_BYTES_MAX = 16 * 1024 * 1024;
/** Nesting of lists and objects; the format itself needs nine. */
export const DEPTH_MAX = 64;
export const NODES_MAX = 20_000;
export const EDGES_MAX = 50_000;
/** Steps of a question: links one after another. */
export const STEPS_MAX = 3;
