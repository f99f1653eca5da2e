/**
 * Ids inside Cytoscape carry a prefix, since names such as `constructor` break it, and since
 * nodes and edges are told apart by it.
 */
export function nodeKey(id: string): string {
  return `n:${id}`;
}

export function edgeKey(id: string): string {
  return `e:${id}`;
}

/** The atlas's id of a Cytoscape element. */
export function idOf(key: string): string {
  return key.slice(2);
}
