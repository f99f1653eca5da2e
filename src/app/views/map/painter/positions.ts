/** Gives Cytoscape's nodes the positions, shapes and labels of the Scene. */
import type { Core, SingularElementArgument } from "cytoscape";
import { between } from "../../../../geometry/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { bodyData, cyEdgeId, cyNodeId, labelData, lineData } from "./elements.ts";
import { drawnLabels, type Move } from "./painter.ts";

export function movesTo(cy: Core, { atlas, where }: ResolvedView): readonly Move[] {
  return atlas.nodes.flatMap(({ id }) => {
    const to = where(id);
    const node = cy.getElementById(cyNodeId(id));
    const from = node.position();
    if (!to || !from || node.grabbed() || (from.x === to.x && from.y === to.y)) return [];
    return [{ node: id, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
  });
}

export function moveNodes(cy: Core, moves: readonly Move[], part: number): void {
  cy.batch(() => {
    for (const { node, from, to } of moves) {
      cy.getElementById(cyNodeId(node)).position(
        part >= 1 ? { ...to } : { ...between(from, to, part) },
      );
    }
  });
}

/** Sets the bodies of nodes, and the labels that are legible at the zoom, which it returns. */
export function setLooks(
  cy: Core,
  view: ResolvedView,
  zoom: number,
): ReadonlyMap<string, SizedLabel> {
  const { atlas, encoding } = view;
  const labels = drawnLabels(view, zoom);
  cy.batch(() => {
    for (const node of atlas.nodes) {
      setData(cy.getElementById(cyNodeId(node.id)), {
        ...bodyData(atlas, node, encoding),
        ...labelData(atlas, node, labels.get(node.id), encoding),
      });
    }
    if (shownEncodings.get(cy) === encoding) return;
    shownEncodings.set(cy, encoding);
    for (const edge of atlas.edges) {
      setData(cy.getElementById(cyEdgeId(edge.id)), lineData(atlas, edge, encoding));
    }
  });
  return labels;
}

const shownEncodings = new WeakMap<Core, Encoding>();

/** Setting data restyles the element, even when nothing differs. */
function setData(element: SingularElementArgument, data: Readonly<Record<string, unknown>>): void {
  const isUnchanged = Object.entries(data).every(([key, value]) => element.data(key) === value);
  if (!isUnchanged) element.data(data);
}
