/** What lies over the map: the boxes of the open panel and of the inspector, as they are in the page. */
import type { Box } from "../../../../geometry/index.ts";
import { INSPECTOR_ID, PANEL_ID } from "../../../base/landmarks.ts";
import { type Covers, NO_COVERS } from "./cameraState.ts";

/** Measures what lies over the element of the map. */
export function coversOf(map: Element | null): Covers {
  if (!map) return NO_COVERS;
  const pane = map.getBoundingClientRect();
  const boxWithin = (cover: Element | null): Box | undefined => {
    if (!cover) return undefined;
    const { left, top, right, bottom } = cover.getBoundingClientRect();
    return {
      left: left - pane.left,
      top: top - pane.top,
      right: right - pane.left,
      bottom: bottom - pane.top,
    };
  };
  return { panel: boxWithin(panelElement()), inspector: boxWithin(inspectorElement()) };
}

/**
 * Calls `onChange` when a panel or the inspector has opened, closed or changed its size, once the
 * browser has laid it out. Returns a function that stops.
 */
export function watchCovers(onChange: () => void): () => void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) if (!target.isConnected) sizes.unobserve(target);
    onChange();
  });
  const watchAll = () => {
    for (const cover of [panelElement(), inspectorElement()]) if (cover) sizes.observe(cover);
  };
  const parts = new MutationObserver(watchAll);
  // Panels and the inspector stand beside the view, not in it.
  const pane = document.querySelector("main")?.parentElement;
  if (pane) parts.observe(pane, { childList: true });
  watchAll();
  return () => {
    parts.disconnect();
    sizes.disconnect();
  };
}

function panelElement(): Element | null {
  return document.getElementById(PANEL_ID);
}

function inspectorElement(): Element | null {
  return document.getElementById(INSPECTOR_ID);
}
