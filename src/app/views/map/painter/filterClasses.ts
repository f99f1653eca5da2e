/**
 * Applies what is visible to Cytoscape as classes, in one batch, touching only elements that
 * change.
 */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import type { Visible } from "../../../../query/visible/index.ts";
import { cyEdgeId, cyNodeId } from "./elements.ts";
import { DIMMED, HIDDEN, TINTED } from "./style.ts";

interface ClassState {
  readonly visible: Visible;
  /** Whether links show the colours of their families. */
  readonly isTinted: boolean;
}

/** `before` is what the elements show now; undefined if they are new. */
export function applyVisible(
  cy: Core,
  atlas: Atlas,
  before: ClassState | undefined,
  after: ClassState,
): void {
  const toggle = (key: string, name: string, was: boolean, is: boolean) => {
    if (was !== is) cy.getElementById(key).toggleClass(name, is);
  };
  cy.batch(() => {
    for (const { id } of atlas.nodes) {
      const { visible: was } = before ?? {};
      const { visible: is } = after;
      const key = cyNodeId(id);
      toggle(key, HIDDEN, was ? !was.nodes.has(id) : false, !is.nodes.has(id));
      toggle(key, DIMMED, was?.dimmed.has(id) ?? false, is.dimmed.has(id));
    }
    for (const { id } of atlas.edges) {
      const key = cyEdgeId(id);
      const was = before ? !before.visible.edges.has(id) : false;
      toggle(key, HIDDEN, was, !after.visible.edges.has(id));
      toggle(key, TINTED, before?.isTinted ?? false, after.isTinted);
    }
  });
}
