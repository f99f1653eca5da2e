/** Puts Cytoscape's nodes where the Scene has them, and sets their bodies and labels. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import { between, type Point } from "../../../../geometry/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import { labelScale, legible, type SizedLabel } from "../../../../picture/labels/index.ts";
import { type Encoding, type Moved, placeOf } from "../../../../picture/shapes/index.ts";
import type { Visible } from "../../../../query/visible/index.ts";
import { nodeKey } from "./elementIds.ts";
import { bodyData, labelData } from "./elements.ts";

/** What decides how nodes are drawn, beside where they stand. */
export interface Look {
  readonly shown: Visible;
  readonly moved: Moved;
  readonly zoom: number;
  readonly encoding: Encoding;
}

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

/** Sets the bodies, and the labels that can be read at a zoom, of the nodes that show. */
export function setLooks(cy: Core, atlas: Atlas, layout: Layout, look: Look): void {
  const { shown, moved, zoom, encoding } = look;
  const scale = labelScale(layout.fontSize, zoom);
  const where = (id: string) => placeOf(layout, moved, id);
  // At the layout's own size nothing changes for what a filter hides, so it stays as it is.
  const nodes = scale === 1 && !encoding.radii ? atlas.nodes.map(({ id }) => id) : shown.nodes;
  const labels = legible(atlas, layout, nodes, where, scale, encoding);
  shownLabels.set(cy, labels);
  cy.batch(() => {
    for (const node of atlas.nodes) {
      const element = cy.getElementById(nodeKey(node.id));
      const data = {
        ...bodyData(atlas, node, encoding),
        ...labelData(atlas, node, labels.get(node.id), encoding),
      };
      // What is set again is styled again.
      const same = Object.entries(data).every(([key, value]) => element.data(key) === value);
      if (!same) element.data(data);
    }
  });
}
