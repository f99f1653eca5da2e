/**
 * Applies what is visible to Cytoscape as classes, in one batch, touching only elements that
 * change.
 */
import type { Core } from "cytoscape";
import type { ResolvedView } from "../../../../view/index.ts";
import { cyEdgeId, cyNodeId } from "./elements.ts";
import { isTinted } from "./painter.ts";
import { DIMMED, HIDDEN, TINTED } from "./style.ts";

/** `before` is what the elements show now; undefined if they are new. */
export function applyVisible(
  cy: Core,
  before: ResolvedView | undefined,
  after: ResolvedView,
): void {
  const { visible: is, atlas } = after;
  const was = before?.visible;
  const [tinted, wasTinted] = [isTinted(after), before !== undefined && isTinted(before)];
  const toggle = (key: string, name: string, isBefore: boolean, isAfter: boolean) => {
    if (isBefore !== isAfter) cy.getElementById(key).toggleClass(name, isAfter);
  };
  cy.batch(() => {
    for (const { id } of atlas.nodes) {
      const key = cyNodeId(id);
      toggle(key, HIDDEN, was !== undefined && !was.nodes.has(id), !is.nodes.has(id));
      toggle(key, DIMMED, was?.dimmed.has(id) ?? false, is.dimmed.has(id));
    }
    for (const { id } of atlas.edges) {
      const key = cyEdgeId(id);
      toggle(key, HIDDEN, was !== undefined && !was.edges.has(id), !is.edges.has(id));
      toggle(key, TINTED, wasTinted, tinted);
    }
  });
}
