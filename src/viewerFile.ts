/**
 * Makes the single HTML file: the viewer as built (vite.viewer.config.ts), with an atlas inserted.
 * Pure, so that the page and the command line make the same file.
 */
import type { BuiltAtlas } from "./layout/boxes/index.ts";

/** Ids of the data blocks in the page. */
const ATLAS_BLOCK = "atlas";
const SOURCE_BLOCK = "source";
const FILES_BLOCK = "files";

/** A pattern that matches what dataBlock() writes. */
const DATA_PATTERN = "[^<]*";

/** Placeholder for the atlas in the template; it is not JSON, so it can't be mistaken for an atlas. */
const ATLAS_SLOT = "<!-- the atlas -->";
/** The empty data block in the template. */
export const EMPTY_BLOCK = block(ATLAS_BLOCK, ATLAS_SLOT);

/** The files of an atlas's folder by path: their text or, where they are none, their bytes in base64. */
export type PackedFiles = Readonly<Record<string, string | { readonly base64: string }>>;

/**
 * The complete file. `source` is the atlas.json as its author wrote it; with it, briefings edited in
 * the file can be saved back to the source. All files of the folder in its place let the atlas be
 * written, by a viewer that has what writes.
 *
 * @throws Error if the template is not the viewer, such as a server's error page, or is truncated
 */
export function fillViewer(
  template: string,
  built: BuiltAtlas,
  source?: string | PackedFiles,
): string {
  if (!template.includes(EMPTY_BLOCK)) throw new Error("This is not the viewer of Policy Atlas.");
  // The replacements are functions, since "$&" in a string would have a special meaning.
  const blocks = [
    block(ATLAS_BLOCK, dataBlock(built)),
    ...(source === undefined ? [] : [sourceBlock(source)]),
  ];
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapedText(built.atlas.title)}</title>`)
    .replace(EMPTY_BLOCK, () => blocks.join("\n    "));
}

function sourceBlock(source: string | PackedFiles): string {
  return block(typeof source === "string" ? SOURCE_BLOCK : FILES_BLOCK, dataBlock(source));
}

/** Removes the atlas and its source from a complete file, so that another can be inserted. */
export function emptyViewer(file: string): string {
  return file
    .replace(new RegExp(`\\n    ${block(`(?:${SOURCE_BLOCK}|${FILES_BLOCK})`, DATA_PATTERN)}`), "")
    .replace(new RegExp(block(ATLAS_BLOCK, DATA_PATTERN)), () => EMPTY_BLOCK);
}

/** A value as a data block of a page, which `dataBlock` in open/loadAtlas.ts reads. */
export const valueBlock = (id: string, value: unknown): string => block(id, dataBlock(value));

/**
 * What a complete file holds, unchecked: the built atlas, and the author's atlas.json as text or
 * all files of its folder, packed.
 */
export interface ViewerContents {
  readonly built: unknown;
  readonly source: string | undefined;
  readonly files: unknown;
}

/** The contents of a complete file; `undefined` for any other text. Nothing in it is run. */
export function readViewer(file: string): ViewerContents | undefined {
  const built = parsedBlock(file, ATLAS_BLOCK);
  const source = parsedBlock(file, SOURCE_BLOCK);
  if (typeof built !== "object" || built === null) return undefined;
  return {
    built,
    source: typeof source === "string" ? source : undefined,
    files: parsedBlock(file, FILES_BLOCK),
  };
}

/** A complete file with another title; `retitle` changes it in the author's atlas.json. */
export function retitledViewer(
  file: string,
  title: string,
  retitle: (source: string) => string,
): string {
  const { built, source } = readViewer(file) ?? {};
  const atlas: unknown = built ? Reflect.get(Object(built), "atlas") : undefined;
  const next = { ...Object(built), atlas: { ...Object(atlas), title } };
  return fillViewer(emptyViewer(file), next, source && retitle(source));
}

function parsedBlock(file: string, id: string): unknown {
  const [, data] = new RegExp(block(id, `(${DATA_PATTERN})`)).exec(file) ?? [];
  try {
    return data === undefined ? undefined : JSON.parse(data);
  } catch {
    return undefined;
  }
}

function block(id: string, data: string): string {
  return `<script type="application/json" id="${id}">${data}</script>`;
}

/** JSON that can't end its element: every `<` is written as `\u003c`. */
function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function escapedText(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The name under which the file is saved. */
export function viewerFileName(atlas: string): string {
  return `${atlas}.html`;
}
