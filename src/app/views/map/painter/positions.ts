/** Gives Cytoscape's nodes the positions, shapes and labels of the Scene. */
import type { Core, SingularElementArgument } from "cytoscape";
import { between } from "../../../../geometry/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";
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
    const { layout, scene } = view;
    const drawnBy = shownBy.get(cy) ?? [];
    const by = [encoding, layout.bundles, scene.moved];
    if (by.every((part, at) => part === drawnBy[at])) return;
    shownBy.set(cy, by);
    for (const edge of atlas.edges) {
      setData(cy.getElementById(cyEdgeId(edge.id)), lineData(view, edge));
    }
  });
  return labels;
}

/** What the links of a map were drawn by last: encoding, bundles, and nodes moved by hand. */
const shownBy = new WeakMap<Core, readonly unknown[]>();

/** Setting data restyles the element, even when nothing differs. Some values are lists of numbers. */
function setData(element: SingularElementArgument, data: Readonly<Record<string, unknown>>): void {
  const isUnchanged = Object.entries(data).every(
    ([key, value]) => String(element.data(key)) === String(value),
  );
  if (!isUnchanged) element.data(data);
}
