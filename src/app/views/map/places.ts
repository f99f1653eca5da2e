/** Puts Cytoscape's nodes where the Scene has them, and sets their labels for the arrangement. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../atlas/atlas.ts";
import type { Point } from "../../../atlas/scene.ts";
import type { Visible } from "../../../graph/visible.ts";
import type { Layout } from "../../../layout/layout.ts";
import { between } from "../../../picture/geometry.ts";
import { labelScale, legible, type SizedLabel } from "../../../picture/legible.ts";
import { type Moved, placeOf } from "../../../picture/measures.ts";
import { labelData } from "./elements.ts";
import { nodeKey } from "./keysOfElements.ts";

interface Move {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
}

/** The nodes that do not yet stand where they should. */
export function movesTo(cy: Core, atlas: Atlas, layout: Layout, moved: Moved): readonly Move[] {
  return atlas.nodes.flatMap(({ id }) => {
    const to = placeOf(layout, moved, id);
    const key = nodeKey(id);
    const from = cy.getElementById(key).position();
    if (!to || !from || (from.x === to.x && from.y === to.y)) return [];
    return [{ key, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
  });
}

/** Puts nodes part of the way; at 1 exactly where they should stand. */
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

/** Sets the labels that can be read at a zoom, of the nodes that show. */
export function setLabels(
  cy: Core,
  atlas: Atlas,
  layout: Layout,
  { shown, moved, zoom }: { shown: Visible; moved: Moved; zoom: number },
): void {
  const scale = labelScale(layout.fontSize, zoom);
  const where = (id: string) => placeOf(layout, moved, id);
  // At the layout's own size nothing changes for what a filter hides, so it stays as it is.
  const nodes = scale === 1 ? atlas.nodes.map(({ id }) => id) : shown.nodes;
  const labels = legible(atlas, layout, nodes, where, scale);
  shownLabels.set(cy, labels);
  cy.batch(() => {
    for (const node of atlas.nodes) {
      const element = cy.getElementById(nodeKey(node.id));
      const label = labelData(atlas, node, labels.get(node.id));
      // What is set again is styled again.
      const same = Object.entries(label).every(([key, value]) => element.data(key) === value);
      if (!same) element.data(label);
    }
  });
}
