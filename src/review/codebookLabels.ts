/** Which source or word of a codebook a name of somebody else's means. */
import type { SourceText } from "../atlas/documents/index.ts";
import { nameKey } from "../atlas/text/index.ts";

/** A name without what tells programs' spellings of it apart: `FUNDED_BY` is "funded by". */
export function labelKey(label: string): string {
  return nameKey(label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[\s_-]+/gu, " ")
    .trim();
}

/** The source that a name means: by id, title, path, or the file's name with or without ending. */
export function sourceNamed(
  sources: readonly SourceText[],
  name: string | undefined,
): SourceText | undefined {
  if (name === undefined || name.trim() === "") return undefined;
  const sought = fileKey(name);
  return sources.find(({ id, title, name: path }) =>
    [id, title, path].some((own) => own === name || fileKey(own) === sought),
  );
}

function fileKey(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return labelKey(file.replace(/\.(md|txt|pdf|docx?|html?)$/i, ""));
}
