/** Files that documents were read from go with their documents. */
import { type Draft, isObject, itemsOf, textIn } from "../../draft/index.ts";
import type { Files } from "../../folder/index.ts";

/** Without those of these paths that no document of the draft names. */
export function withoutLoose(files: Files, draft: Draft, originals: ReadonlySet<string>): Files {
  if (originals.size === 0) return files;
  const named = new Set(
    itemsOf(draft, "documents").flatMap(({ value: { original } }) =>
      isObject(original) ? [textIn(original, "file")] : [],
    ),
  );
  const isLoose = (path: string) => originals.has(path) && !named.has(path.split("/").at(-1) ?? "");
  return new Map([...files].filter(([path]) => !isLoose(path)));
}
