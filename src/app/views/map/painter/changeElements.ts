/**
 * Gives Cytoscape the elements of an atlas that was changed. What is new is added, what is gone is taken
 * out, and the rest stays the same elements: a new map takes a second, and forgets what a person holds.
 */
import type { Core, ElementDefinition } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";
import { cyEdgeId, cyNodeId, linkElement, nodeElement } from "./elements.ts";

/** Bodies and labels of nodes that stay are set with those of all nodes, by setLooks(). */
export function changeElements(cy: Core, before: Atlas, view: ResolvedView): void {
  const { atlas } = view;
  const [was, is] = [lookup(before), lookup(atlas)];
  const gone = [
    ...before.nodes.flatMap(({ id }) => (is.nodes.has(id) ? [] : [cyNodeId(id)])),
    ...before.edges.flatMap(({ id }) => (is.edges.has(id) ? [] : [cyEdgeId(id)])),
  ];
  const nodes = atlas.nodes.filter(({ id }) => !was.nodes.has(id));
  const added = nodes.map((node) => nodeElement(view, node));
  const restyled: ElementDefinition["data"][] = [];
  for (const edge of atlas.edges) {
    const known = was.edges.get(edge.id);
    const element = linkElement(view, edge);
    const hasSameEnds = known?.source === edge.source && known.target === edge.target;
    // A link between other nodes is another element: Cytoscape's links keep their ends.
    if (known && !hasSameEnds) gone.push(cyEdgeId(edge.id));
    if (!hasSameEnds) added.push(element);
    else if (!isSame(element.data, cy.getElementById(cyEdgeId(edge.id)).data()))
      restyled.push(element.data);
  }
  cy.batch(() => {
    for (const key of gone) cy.getElementById(key).remove();
    cy.add(added);
    for (const data of restyled) cy.getElementById(String(data.id)).data(data);
  });
}

type Data = Readonly<Record<string, unknown>>;

/** Bends and their parts are lists of numbers. */
const isSame = (a: Data, b: Data) =>
  Object.entries(a).every(([name, value]) => String(value) === String(b[name]));
