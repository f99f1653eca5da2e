/** What lies over the map, and what of it stays free. */
import type { Core } from "cytoscape";
import type { Box } from "../../../../geometry/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import { HEADING_ID, PANEL_ID } from "../../../base/landmarks.ts";
import { freeOf } from "./fitting.ts";

/** What of the map neither a panel nor the inspector covers, in CSS pixels from its corner. */
export function freeOn(cy: Core, { select }: Pick<Scene, "select">): Box {
  const map = cy.container();
  const over = map ? [placeIn(map, panel()), select.length > 0 && placeIn(map, inspector())] : [];
  return freeOf({ width: cy.width(), height: cy.height() }, ...over.map((box) => box || undefined));
}

/** The panel beside the map, if one is open. */
export function panel(): Element | null {
  return document.getElementById(PANEL_ID);
}

function inspector(): Element | null | undefined {
  return document.getElementById(HEADING_ID)?.closest("aside");
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
