/**
 * Puts atlases into the page as it was built without any: their files beside it, their list in it, and
 * what the first of them shows before the script runs. The build, the dev server and the command make
 * their sites with it.
 */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { type PackedAtlas, packAtlas } from "../../packed/index.ts";
import { isLarge } from "../../view/index.ts";
import { valueBlock } from "../../viewerFile.ts";
import { pageBody, pageTitle } from "./prerender.tsx";

/** An atlas in the page's list: `AtlasEntry` of open/site.ts, with addresses relative to the page. */
export interface SiteEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly source: string;
  readonly texts: string;
  /** How many nodes and links it has; left out if it has errors. */
  readonly nodes?: number;
  readonly links?: number;
  /** Whether it is there to learn from. */
  readonly example?: true;
}

/** A file of a site, by its path. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** An atlas, and its files as its author wrote them. */
export interface SiteAtlas {
  readonly built: BuiltAtlas;
  readonly source: string;
  /** The texts of its documents, by the paths of their files. */
  readonly texts: Readonly<Record<string, string>>;
  readonly isExample?: boolean;
}

/** The id of the data block with the list of atlases. */
const ATLASES_BLOCK = "atlases";
const PAGE_SLOT = "<!-- page -->";

/** Whether a page is ours, with atlases or without. */
export const isSitePage = (page: string): boolean =>
  page.includes(PAGE_SLOT) || page.includes(`id="${ATLASES_BLOCK}"`);

/** From so many characters on, what is read comes after the map; less is there sooner in the same file. */
const DETAILS_APART = 300_000;

/** The files of atlases, named by their content so that they can be kept, and the list of them. */
export function atlasFiles(atlases: readonly SiteAtlas[]) {
  const files: SiteFile[] = [];
  const add = (name: string, content: string): string => {
    const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
    const path = `assets/${name}-${hash}.json`;
    files.push({ path, content });
    return `./${path}`;
  };
  const entries = atlases.map(({ built, source, texts, isExample }): SiteEntry => {
    const { id, title } = built.atlas;
    const packed = packAtlas(built);
    const details = JSON.stringify(packed.details);
    const sent: PackedAtlas =
      details.length < DETAILS_APART
        ? packed
        : { ...packed, details: basename(add(`${id}.details`, details)) };
    const addresses = {
      url: add(id, JSON.stringify(sent)),
      source: add(`${id}.source`, source),
      texts: add(`${id}.texts`, JSON.stringify(texts)),
    };
    return { id, title, ...addresses, ...countsOf(built), ...(isExample && EXAMPLE) };
  });
  if (entries.length > 1) {
    const addresses = entries.map(({ id, url }) => [id, url] as const);
    files.push({ path: PRELOAD_FILE, content: preloadScript(addresses) });
  }
  return { files, entries };
}

/** An atlas that a server compiles; `built` is undefined if it has errors. */
interface ServedAtlas {
  readonly id: string;
  readonly title: string;
  readonly built: BuiltAtlas | undefined;
  readonly isExample?: boolean;
}

/** The list of atlases whose files a server makes when they are asked for, under addresses that stay. */
export const servedEntries = (
  atlases: readonly ServedAtlas[],
  base: string,
): readonly SiteEntry[] =>
  atlases.map(({ id, title, built, isExample }) => ({
    id,
    title,
    url: `${base}${id}.json`,
    source: `${base}${id}.source.json`,
    texts: `${base}${id}.texts.json`,
    ...(built && countsOf(built)),
    ...(isExample && EXAMPLE),
  }));

const EXAMPLE = { example: true } as const;

const countsOf = ({ atlas }: BuiltAtlas) => ({
  nodes: atlas.nodes.length,
  links: atlas.edges.length,
});

/**
 * The page with its list of atlases and what the first shows.
 * @param shell the page as it was built without atlases
 * @throws Error if it has no place for them
 */
export function pageWith(shell: string, entries: readonly SiteEntry[], first: BuiltAtlas): string {
  if (!shell.includes(PAGE_SLOT)) throw new Error("This page has no place for atlases.");
  const { nodes, edges } = first.atlas;
  const page = isLarge(nodes.length, edges.length) ? withoutCytoscape(shell) : shell;
  return withAhead(page, entries)
    .replace(/<title>.*?<\/title>/, () => `<title>${pageTitle(first)}</title>`)
    .replace(PAGE_SLOT, () => `${pageBody(first)}\n    ${valueBlock(ATLASES_BLOCK, entries)}`);
}

/** The page with the code ahead that draws a small atlas, at this address. */
export function withCytoscape(page: string, address: string): string {
  return page.replace(
    "</head>",
    () => `  ${CYTOSCAPE_AHEAD}crossorigin href="${address}">\n  </head>`,
  );
}

/** The same with that code held back; the application lets it come when there is time (ui/browser/heldBack.ts). */
const withoutCytoscape = (page: string): string =>
  page.replace(CYTOSCAPE_AHEAD, `${CYTOSCAPE_AHEAD}media="not all" `);

const CYTOSCAPE_AHEAD = '<link id="cytoscape" rel="modulepreload" ';

/** The page with what fetches its one atlas ahead or, of several, the one that the address names. */
function withAhead(page: string, [first, ...others]: readonly SiteEntry[]): string {
  if (first === undefined) return page;
  const tag =
    others.length === 0
      ? `<link rel="preload" href="${first.url}" as="fetch" type="application/json" crossorigin>`
      : `<script src="./${PRELOAD_FILE}" async></script>`;
  return page.replace("</head>", () => `  ${tag}\n  </head>`);
}

/** The preload script's file, beside the page: inline, it would need a hash in the policy. */
const PRELOAD_FILE = "preload.js";

/**
 * Runs in the page, long before the application: preloads the atlas that the address names, else
 * the first, which the application then shows (src/main.tsx).
 */
function preload(addresses: readonly (readonly [id: string, address: string])[]): void {
  const requestedId = /^#?([^?]*)/.exec(window.location.hash)?.[1];
  const [, address] = addresses.find(([id]) => id === requestedId) ?? addresses[0] ?? [];
  if (address === undefined) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: address });
  document.head.append(link);
}

/** The script that preloads an atlas; `addresses` are those of the files, relative to the page. */
function preloadScript(addresses: readonly (readonly [id: string, address: string])[]): string {
  return `(${preload})(${JSON.stringify(addresses)});\n`;
}
