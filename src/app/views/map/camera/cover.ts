/** Finds the part of the map that neither a panel nor the inspector covers. */
import type { Core } from "cytoscape";
import type { Box } from "../../../../geometry/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import { HEADING_ID, PANEL_ID } from "../../../base/landmarks.ts";
import { uncoveredBox } from "./fitting.ts";

/** The uncovered part of the map, in CSS px from its corner. */
export function visibleBox(cy: Core, { select }: Pick<Scene, "select">): Box {
  const map = cy.container();
  const covers = map
    ? [boxWithin(map, panelElement()), select.length > 0 && boxWithin(map, inspectorElement())]
    : [];
  return uncoveredBox(
    { width: cy.width(), height: cy.height() },
    ...covers.map((box) => box || undefined),
  );
}

/** The element of the open panel, if there is one. */
export function panelElement(): Element | null {
  return document.getElementById(PANEL_ID);
}

function inspectorElement(): Element | null | undefined {
  return document.getElementById(HEADING_ID)?.closest("aside");
}

/** The box of an element that covers the map, in CSS px from the map's corner. */
function boxWithin(map: Element, cover: Element | null | undefined): Box | undefined {
  if (!cover) return undefined;
  const pane = map.getBoundingClientRect();
  const { left, top, right, bottom } = cover.getBoundingClientRect();
  return {
    left: left - pane.left,
    top: top - pane.top,
    right: right - pane.left,
    bottom: bottom - pane.top,
  };
}
