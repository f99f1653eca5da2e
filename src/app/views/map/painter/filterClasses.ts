/**
 * Applies what is visible to Cytoscape as classes, in one batch, touching only elements that
 * change.
 */
import type { Core, SingularElementArgument } from "cytoscape";
import type { ResolvedView } from "../../../../view/index.ts";
import { cyEdgeId, cyNodeId } from "./elements.ts";
import { isTinted } from "./painter.ts";
import { DIMMED, HIDDEN, TINTED } from "./style.ts";

export function applyVisible(cy: Core, view: ResolvedView): void {
  const { visible, atlas } = view;
  const tinted = isTinted(view);
  const toggle = (element: SingularElementArgument, name: string, isOn: boolean) => {
    if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
  };
  cy.batch(() => {
    for (const { id } of atlas.nodes) {
      const node = cy.getElementById(cyNodeId(id));
      toggle(node, HIDDEN, !visible.nodes.has(id));
      toggle(node, DIMMED, visible.dimmed.has(id));
    }
    for (const { id } of atlas.edges) {
      const link = cy.getElementById(cyEdgeId(id));
      toggle(link, HIDDEN, !visible.edges.has(id));
      toggle(link, TINTED, tinted);
    }
  });
}
