/** Parts of the page that others find by their ids, to move the focus there or to look beside them. */
import type { Panel } from "../../scene/index.ts";
import { onceThere } from "../../ui/browser/onceThere.ts";

export const HEADING_ID = "inspector-heading";

/**
 * Puts the focus on the inspector's heading, once what was just selected has been drawn. For
 * Enter in the search, the outline and the map.
 */
export function focusInspector(): void {
  onceThere(HEADING_ID, (heading) => heading.focus());
}

/** What lies over the start of the view, for those who look beside it. */
export const PANEL_ID = "panel";

/** The panel of a name, once it has been loaded. */
export function panelId(panel: Panel): string {
  return `panel-${panel}`;
}

export const ASK_ID = "ask-box";

/** Moves the focus into the text box of the panel "Ask", also before the panel has been loaded. */
export function focusAsk(): void {
  onceThere(ASK_ID, (box) => box.focus());
}
