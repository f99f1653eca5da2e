/** Where a source that is brought in is kept. */
import { type Draft, itemsOf } from "../../../../draft/index.ts";

/** A path for a source that no other has. */
export function freeFile(draft: Draft, title: string, extension = "md"): string {
  const name =
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "source";
  const used = new Set([
    ...Object.keys(draft.texts),
    ...itemsOf(draft, "documents").map(({ value }) => String(value.file)),
  ]);
  for (let number = 1; ; number += 1) {
    const file = `sources/${name}${number === 1 ? "" : `-${number}`}.${extension}`;
    if (!used.has(file)) return file;
  }
}
