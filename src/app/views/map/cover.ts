/** Where selected things are, and what lies over them. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../atlas/atlas.ts";
import { lookup } from "../../../graph/lookup.ts";
import type { Layout } from "../../../layout/layout.ts";
import { type Box, labelBox, nodeBox } from "../../../layout/size.ts";
import type { Encoding } from "../../../picture/encoding.ts";
import { labelOf, sizeOf } from "../../../picture/measures.ts";
import { HEADING_ID } from "../../inspector/focus.ts";
import { PANEL_ID } from "../../panels/PanelSlot.tsx";
import { nodeKey } from "./keysOfElements.ts";

/** The box around nodes with their labels, and around the ends of links; in model units. */
export function boxOf(
  cy: Core,
  atlas: Atlas,
  layout: Layout,
  ids: readonly string[],
  encoding: Encoding,
): Box | undefined {
  const { nodes, edges } = lookup(atlas);
  const ends = ids.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const boxes = ends.flatMap((id): Box[] => {
    const node = nodes.get(id);
    const element = cy.getElementById(nodeKey(id));
    if (!node || element.empty()) return [];
    const label = labelOf(layout, id);
    const at = { ...element.position(), label };
    const { radius } = sizeOf(atlas, node, encoding);
    const body = nodeBox(at, radius);
    return label ? [body, labelBox(at, label, radius, layout.fontSize)] : [body];
  });
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The inspector's place in the map's pane, in CSS pixels; undefined while it is not there. */
export function inspectorIn(map: Element): Box | undefined {
  return placeIn(map, document.getElementById(HEADING_ID)?.closest("aside"));
}

/** The place of the panel that the Scene names. */
export function panelIn(map: Element): Box | undefined {
  return placeIn(map, document.getElementById(PANEL_ID));
}

function placeIn(map: Element, over: Element | null | undefined): Box | undefined {
  if (!over) return undefined;
  const pane = map.getBoundingClientRect();
  const { left, top, right, bottom } = over.getBoundingClientRect();
  return {
    left: left - pane.left,
    top: top - pane.top,
    right: right - pane.left,
    bottom: bottom - pane.top,
  };
}
