/** Takes an imported document into the atlas.json of the folder that it was imported into. */
import { applyEdits, type JSONPath, modify, parse, parseTree } from "jsonc-parser";
import { jsonLayout } from "../../atlas/files/index.ts";
import { documentOf, type NewSource } from "../../folder/index.ts";
import type { EarlierImport, Origin } from "../../sources/index.ts";

/** What is read of a document; the rest of the file is left as it is. */
interface Known {
  readonly id?: unknown;
  readonly file?: unknown;
  readonly cuts?: readonly { readonly what?: unknown }[];
}

export interface TakenIn {
  readonly text: string;
  readonly id: string;
  /** Whether the atlas had no document of that file. */
  readonly isNew: boolean;
}

/**
 * The text of atlas.json with the document: added at the end of `documents`, or, if there is one of
 * that file, with `original` and `cuts` as they are now. What its author wrote into `cuts` stays.
 * @param earlier what the import before wrote into `cuts`
 * @throws Error if the text is not an atlas.json with documents
 */
export function takeIn(
  atlas: string,
  source: NewSource & { readonly origin: Origin },
  earlier: Pick<EarlierImport, "cuts">,
): TakenIn {
  const mark = atlas.startsWith("\uFEFF") ? "\uFEFF" : "";
  let text = atlas.slice(mark.length);
  const documents: readonly Known[] | undefined =
    parseTree(text)?.type === "object" ? parse(text).documents : undefined;
  if (!Array.isArray(documents)) throw new Error("atlas.json has no documents.");
  const set = (path: JSONPath, value: unknown, isArrayInsertion = false) => {
    const edits = modify(text, path, value, {
      formattingOptions: jsonLayout(text),
      isArrayInsertion,
    });
    text = applyEdits(text, edits);
  };
  const ids = new Set(documents.map(({ id }) => String(id)));
  const added = documentOf(source, ids);
  const at = documents.findIndex(({ file }) => file === added.file);
  if (at < 0) {
    set(["documents", documents.length], added, true);
    return { text: mark + text, id: added.id, isNew: true };
  }
  const { original, cuts } = source.origin;
  const known = documents[at];
  const before: NonNullable<Known["cuts"]> = Array.isArray(known?.cuts) ? known.cuts : [];
  const own = before.filter(({ what }) => !earlier.cuts.some((cut) => cut === what));
  const all = [...own, ...cuts];
  set(["documents", at, "original"], original);
  set(["documents", at, "cuts"], all.length > 0 ? all : undefined);
  return { text: mark + text, id: String(known?.id), isNew: false };
}
