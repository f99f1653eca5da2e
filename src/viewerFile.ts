/**
 * The one HTML file: the viewer as the build left it (vite.viewer.config.ts), with an atlas put
 * in. Pure, so that the page and the command line make the same file.
 */
import type { BuiltAtlas } from "./layout/boxes/index.ts";

/** The ids of the blocks of data in the page, which are never run. */
export const ATLAS_BLOCK = "atlas";
export const SOURCE_BLOCK = "source";

/** What dataBlock() writes, as a pattern. */
const DATA = "[^<]*";

/** Stands in the template for the atlas. It is no JSON, so it can't be taken for one. */
export const ATLAS_SLOT = "<!-- the atlas -->";
/** The empty block that the template has. */
export const EMPTY_BLOCK = block(ATLAS_BLOCK, ATLAS_SLOT);

/**
 * The whole file. With its source, the atlas.json as its author wrote it, briefings that are
 * written in the file can be saved into that.
 * @throws Error where the template is none: another server's answer, or cut off.
 */
export function fillViewer(template: string, built: BuiltAtlas, source?: string): string {
  if (!template.includes(EMPTY_BLOCK)) throw new Error("This is not the viewer of Policy Atlas.");
  // Functions as replacements: in a string "$&" would be taken for what was found.
  const blocks = [
    block(ATLAS_BLOCK, dataBlock(built)),
    ...(source === undefined ? [] : [block(SOURCE_BLOCK, dataBlock(source))]),
  ];
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${text(built.atlas.title)}</title>`)
    .replace(EMPTY_BLOCK, () => blocks.join("\n    "));
}

/** Takes the atlas and its source out of a whole file again, so that another can be put in. */
export function emptyViewer(file: string): string {
  return file
    .replace(new RegExp(`\\n    ${block(SOURCE_BLOCK, DATA)}`), "")
    .replace(new RegExp(block(ATLAS_BLOCK, DATA)), () => EMPTY_BLOCK);
}

function block(id: string, data: string): string {
  return `<script type="application/json" id="${id}">${data}</script>`;
}

/** JSON that can't end the element it stands in: every `<` is written as `\u003c`. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What the file is called when it is saved. */
export function viewerFileName(atlas: string): string {
  return `${atlas}.html`;
}
