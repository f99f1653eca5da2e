/** Finding a panel in the page, which may have to be loaded first. */
import type { Panel } from "../../atlas/vocabulary.ts";

export function panelId(panel: Panel): string {
  return `panel-${panel}`;
}

/** Frames after which nobody waits for it any more. */
const PATIENCE = 120;

/** Calls `then` in the frame after the panel has come; not at all if it does not. */
export function oncePanelIs(panel: Panel, then: () => void, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    if (document.getElementById(panelId(panel))) then();
    else if (frames > 0) oncePanelIs(panel, then, frames - 1);
  });
}
