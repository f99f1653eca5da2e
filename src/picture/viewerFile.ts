/**
 * The one HTML file: the viewer as the build left it (vite.viewer.config.ts), with an atlas put
 * in. Pure, so that the page and the command line make the same file.
 */
import type { BuiltAtlas } from "../layout/layout.ts";

/** The id of the block of data in the page, which is never run. */
export const ATLAS_BLOCK = "atlas";

/** Stands in the template for the atlas. It is no JSON, so it can't be taken for one. */
export const ATLAS_SLOT = "<!-- the atlas -->";
const OPENING = `<script type="application/json" id="${ATLAS_BLOCK}">`;
/** The empty block that the template has. */
export const EMPTY_BLOCK = `${OPENING}${ATLAS_SLOT}</script>`;

/**
 * The whole file.
 * @throws Error where the template is none: another server's answer, or cut off.
 */
export function fillViewer(template: string, built: BuiltAtlas): string {
  if (!template.includes(EMPTY_BLOCK)) throw new Error("This is not the viewer of Policy Atlas.");
  // Functions as replacements: in a string "$&" would be taken for what was found.
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${text(built.atlas.title)}</title>`)
    .replace(EMPTY_BLOCK, () => `${OPENING}${dataBlock(built)}</script>`);
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
