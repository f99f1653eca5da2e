/** Which atlases are too large for Cytoscape. */

/** Up to so many nodes and links Cytoscape draws an atlas; more of them a canvas of our own. */
const MOST_FOR_CYTOSCAPE = 1500;

/** Whether an atlas with so many nodes and links is too large for Cytoscape. */
export function isLarge(nodes: number, links: number): boolean {
  return nodes + links > MOST_FOR_CYTOSCAPE;
}
