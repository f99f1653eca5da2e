/** The text of `notes.json`: a line for each note, so that git sees which ones changed. */
import type { OwnNotes } from "./notes.ts";

/** The name of the file, beside `atlas.json`. */
export const NOTES_FILE = "notes.json";
export const NOTES_FORMAT = "policy-atlas-notes/1";
/** A larger file is refused. */
export const NOTES_BYTES_MAX = 8 * 1024 * 1024;

export function notesText({ notes, views }: OwnNotes): string {
  const lists = Object.entries({ notes, views }).map(([name, items]) => {
    const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
    return `  "${name}": ${items.length === 0 ? "[]" : `[\n${lines}\n  ]`}`;
  });
  return `{\n${[`  "format": "${NOTES_FORMAT}"`, ...lists].join(",\n")}\n}\n`;
}
