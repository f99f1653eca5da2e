/**
 * Writes briefings into an atlas.json without changing anything else in the file. Separate from
 * briefingActions.ts, so that only its callers load jsonc-parser.
 */
import { applyEdits, modify, parseTree } from "jsonc-parser";
import { jsonLayout } from "../atlas/files/index.ts";
import type { Briefing } from "../atlas/index.ts";

/**
 * The text of the file with these briefings in place of its own; without any, the property is
 * removed.
 *
 * @throws Error if the text is not a JSON object
 */
export function writeBriefings(text: string, briefings: readonly Briefing[]): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const file = text.slice(mark.length);
  if (parseTree(file)?.type !== "object") throw new Error("This is not an atlas.json.");
  const edits = modify(file, ["briefings"], briefings.length > 0 ? briefings : undefined, {
    formattingOptions: jsonLayout(file),
  });
  return mark + applyEdits(file, edits);
}
