/** Writing briefings back into an atlas.json as its author wrote it. */
import { applyEdits, modify, parseTree } from "jsonc-parser";
import type { Briefing } from "../atlas/index.ts";

/**
 * The file's text with these briefings in place of its own, and nothing else changed; without
 * any, the property goes. Throws on a text that is no JSON object.
 */
export function writeBriefings(text: string, briefings: readonly Briefing[]): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const file = text.slice(mark.length);
  if (parseTree(file)?.type !== "object") throw new Error("This is no atlas.json.");
  const edits = modify(file, ["briefings"], briefings.length > 0 ? briefings : undefined, {
    formattingOptions: layoutOf(file),
  });
  return mark + applyEdits(file, edits);
}

/** How the file is indented and how its lines end. */
function layoutOf(text: string) {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
