/** How a panel is found in the page. */
import type { Panel } from "../../scene/vocabulary.ts";

export function panelId(panel: Panel): string {
  return `panel-${panel}`;
}
