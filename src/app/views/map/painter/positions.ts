/** Gives Cytoscape's nodes the positions, shapes and labels of the Scene. */
import type { Core, SingularElementArgument } from "cytoscape";
import { between, type Point } from "../../../../geometry/index.ts";
import { labelScale, legibleLabels, type SizedLabel } from "../../../../picture/labels/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { bodyData, cyEdgeId, cyNodeId, labelData, lineData } from "./elements.ts";

interface Move {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
}

/** The moves of all nodes that are not in their final position. */
export function movesTo(cy: Core, { atlas, where }: ResolvedView): readonly Move[] {
  return atlas.nodes.flatMap(({ id }) => {
    const to = where(id);
    const key = cyNodeId(id);
    const from = cy.getElementById(key).position();
    if (!to || !from || (from.x === to.x && from.y === to.y)) return [];
    return [{ key, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
  });
}

/** Moves nodes a part of the way, from 0 to 1; at 1 exactly to their final position. */
export function moveNodes(cy: Core, moves: readonly Move[], part: number): void {
  cy.batch(() => {
    for (const { key, from, to } of moves) {
      cy.getElementById(key).position(part >= 1 ? { ...to } : { ...between(from, to, part) });
    }
  });
}

const shownLabels = new WeakMap<Core, ReadonlyMap<string, SizedLabel>>();

/** The labels that the map shows now. */
export function labelsOf(cy: Core): ReadonlyMap<string, SizedLabel> {
  return shownLabels.get(cy) ?? new Map();
}

/** Sets the bodies of nodes, and the labels that are legible at the zoom. */
export function setLooks(cy: Core, view: ResolvedView, zoom: number): void {
  const { atlas, visible, layout, encoding } = view;
  const scale = labelScale(layout.fontSize, zoom);
  // At the layout's own scale hidden nodes change nothing, so labels do not depend on filters.
  const nodes = scale === 1 && !encoding.radii ? atlas.nodes.map(({ id }) => id) : visible.nodes;
  const labels = legibleLabels(view, nodes, scale, undefined, {
    isPart: view.left !== undefined && !view.scene.play,
  });
  shownLabels.set(cy, labels);
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
}

const shownEncodings = new WeakMap<Core, Encoding>();

/** Setting data restyles the element, even when nothing differs. */
function setData(element: SingularElementArgument, data: Readonly<Record<string, unknown>>): void {
  const isUnchanged = Object.entries(data).every(([key, value]) => element.data(key) === value);
  if (!isUnchanged) element.data(data);
}
