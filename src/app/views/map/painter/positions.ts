/** Gives Cytoscape's nodes the positions, shapes and labels of the Scene. */
import type { Core } from "cytoscape";
import { between } from "../../../../geometry/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";
import { bodyData, cyNodeId, labelData } from "./elements.ts";
import { drawnLabels, type Move } from "./painter.ts";

export function movesTo(cy: Core, { atlas, where }: ResolvedView): readonly Move[] {
  return atlas.nodes.flatMap(({ id }) => {
    const to = where(id);
    const from = cy.getElementById(cyNodeId(id)).position();
    if (!to || !from || (from.x === to.x && from.y === to.y)) return [];
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
      const element = cy.getElementById(cyNodeId(node.id));
      const data = {
        ...bodyData(atlas, node, encoding),
        ...labelData(atlas, node, labels.get(node.id), encoding),
      };
      // Setting data restyles the element, even when nothing differs.
      const isUnchanged = Object.entries(data).every(([key, value]) => element.data(key) === value);
      if (!isUnchanged) element.data(data);
    }
  });
  return labels;
}
