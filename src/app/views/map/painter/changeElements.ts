/**
 * Gives Cytoscape the elements of an atlas that was changed: what is new is added, what is gone is
 * removed, and the rest stays the same elements, since a new map takes a second where it is large.
 */
import type { Core, ElementDefinition } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";
import { cyEdgeId, cyNodeId, edgeElement, nodeElement } from "./elements.ts";
import { HIDDEN, TINTED } from "./style.ts";

/**
 * Where classes were applied before, new elements are hidden, and tinted if the others are: that is how
 * `applyVisible` takes what was not visible before.
 */
export function changeElements(
  cy: Core,
  before: Atlas,
  { atlas, where }: ResolvedView,
  applied: { readonly isTinted: boolean } | undefined,
): void {
  const now = lookup(atlas);
  const was = lookup(before);
  const added: ElementDefinition[] = [];
  let removed = cy.collection();
  const remove = (key: string) => {
    removed = removed.union(cy.getElementById(key));
  };
  for (const { id } of before.nodes) if (!now.nodes.has(id)) remove(cyNodeId(id));
  for (const { id } of before.edges) if (!now.edges.has(id)) remove(cyEdgeId(id));
  for (const node of atlas.nodes) {
    if (!was.nodes.has(node.id))
      added.push({ ...nodeElement(atlas, node, where), classes: applied ? HIDDEN : "" });
  }
  const classes = applied?.isTinted ? `${HIDDEN} ${TINTED}` : applied ? HIDDEN : "";
  const restyled: ElementDefinition[] = [];
  for (const edge of atlas.edges) {
    const element = edgeElement(atlas, edge);
    const known = was.edges.get(edge.id);
    const hasSameEnds = known?.source === edge.source && known.target === edge.target;
    if (known && hasSameEnds) {
      if (!isSame(element.data, cy.getElementById(cyEdgeId(edge.id)).data()))
        restyled.push(element);
      continue;
    }
    // Cytoscape's links keep their ends.
    const old = known && cy.getElementById(cyEdgeId(edge.id));
    if (known) remove(cyEdgeId(edge.id));
    added.push({ ...element, classes: old?.classes().join(" ") ?? classes });
  }
  cy.batch(() => {
    removed.remove();
    cy.add(added);
    for (const { data } of restyled) cy.getElementById(String(data.id)).data(data);
  });
}

type Data = ElementDefinition["data"];

const isSame = (a: Data, b: Data) =>
  Object.entries(a).every(([key, value]) => String(value) === String(b[key]));
