/**
 * The ids of parts of the page to which others move the focus, or beside which they fit the view.
 */
import type { Panel } from "../../scene/index.ts";
import { onceThere } from "../../ui/browser/onceThere.ts";

export const SEARCH_ID = "search-box";

/** The inspector, which covers the end of the view. */
export const INSPECTOR_ID = "inspector";

export const HEADING_ID = "inspector-heading";

/**
 * Focuses the inspector's heading once the new selection has been drawn; for Enter in the search,
 * the outline and the map.
 */
export function focusInspector(): void {
  onceThere(HEADING_ID, (heading) => heading.focus());
}

/** The panel that covers the start of the view; the map fits itself beside it. */
export const PANEL_ID = "panel";

/** The id of a panel, which is in the page once its code has loaded. */
export function panelId(panel: Panel): string {
  return `panel-${panel}`;
}

export const ASK_ID = "ask-box";

/** Focuses the text box of the panel "Ask", waiting for the panel to load if need be. */
export function focusAsk(): void {
  onceThere(ASK_ID, (box) => box.focus());
}
