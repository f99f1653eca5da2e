/** Serves one atlas while its author writes it: compiled anew after each save, without Vite. */
import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import {
  type CompiledAtlas,
  compileOrReport,
  errorText,
  writtenFilesOf,
} from "../atlases/compiledAtlas.ts";
import type { AtlasFolder } from "../disk/folders.ts";
import { collectSaves } from "../disk/whenWhole.ts";
import type { Progress } from "../terminal/progress.ts";
import { pageWith, type SiteAtlas, servedEntries } from "./site.ts";

/** The types of the files that a site has. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const LIVE = "live.js";
const EVENTS = "/events";
/** Where the atlas is served, beside the page. */
const ATLAS = "/atlas/";

/** Runs in the page: passes on what the server says after each save (src/main.tsx). */
function listen(address: string): void {
  new EventSource(address).addEventListener("message", ({ data }) => {
    const detail: unknown = JSON.parse(data);
    const isHandled = !window.dispatchEvent(
      new CustomEvent("policy-atlas:changed", { detail, cancelable: true }),
    );
    // The page of errors has nothing that listens.
    if (!isHandled) window.location.reload();
  });
}
const LIVE_SCRIPT = `(${listen})(".${EVENTS}");\n`;

export interface LiveSite {
  readonly url: string;
  readonly close: () => void;
}

interface LiveOptions {
  readonly shell: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly progress: Progress;
  /** Called after each compilation. */
  readonly onCompiled: (atlas: CompiledAtlas) => void;
}

/**
 * Serves an atlas at an address that only this machine can reach.
 * @throws the system's error if the port is taken
 */
export async function serveLive(place: AtlasFolder, options: LiveOptions): Promise<LiveSite> {
  const { shell, port, progress, onCompiled } = options;
  const { folder, main } = place;
  let atlas = compileOrReport(folder, progress, main);
  let shown = asShown(atlas);
  onCompiled(atlas);
  const listeners = new Set<ServerResponse>();

  const compile = () => {
    atlas = compileOrReport(folder, progress, main);
    // What compiled last stays, so that the page can go on with it.
    shown = asShown(atlas) ?? shown;
    onCompiled(atlas);
    const problem = atlas.built ? undefined : atlas.errors[0]?.message;
    const message = JSON.stringify(problem === undefined ? {} : { problem });
    for (const listener of listeners) listener.write(`data: ${message}\n\n`);
  };
  const watcher = watchFolder(folder, compile);

  const server = createServer((request, response) => {
    const path = decodedPath(request.url ?? "/");
    const send = (type: string, body: string | Uint8Array, status = 200) => {
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
      response.end(body);
    };
    if (path === EVENTS) {
      response.writeHead(200, { "Content-Type": "text/event-stream" }).flushHeaders();
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
      return;
    }
    if (path === `/${LIVE}`) return send("text/javascript", LIVE_SCRIPT);
    if (path === "/" || path === "/index.html") {
      void pageOf(shell, atlas, shown).then((page) => send(TYPES[".html"] ?? "", page));
      return;
    }
    // There is one atlas, whose id may have changed since the page was loaded.
    if (shown && path.startsWith(ATLAS)) {
      if (path.endsWith(".source.json")) return send("application/json", shown.source);
      const asked = path.endsWith(".texts.json") ? shown.texts : shown.built;
      return send("application/json", JSON.stringify(asked));
    }
    readFile(join(shell, path)).then(
      (body) => send(TYPES[extname(path)] ?? "application/octet-stream", body),
      () => send("text/plain", "There is no such file.\n", 404),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${at}/`,
    close() {
      watcher.close();
      for (const listener of listeners) listener.end();
      server.close();
    },
  };
}

/** The path of an address, which can't lead out of the folder that is served. */
function decodedPath(address: string): string {
  try {
    return normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
  } catch {
    return "/";
  }
}

/** What the page shows of an atlas; undefined if it has errors. */
function asShown(atlas: CompiledAtlas): SiteAtlas | undefined {
  return atlas.built && { built: atlas.built, ...writtenFilesOf(atlas) };
}

/** The page with what compiled last or, if nothing did, with the errors. */
async function pageOf(
  shell: string,
  atlas: CompiledAtlas,
  shown: SiteAtlas | undefined,
): Promise<string> {
  const live = `<script src="./${LIVE}" async></script>`;
  if (shown === undefined) return errorPage(atlas, live);
  const page = await readFile(join(shell, "index.html"), "utf8");
  const { built } = shown;
  const { id, title } = built.atlas;
  const entries = servedEntries([{ id, title, built }], `.${ATLAS}`);
  return pageWith(page, entries, built).replace("</head>", () => `  ${live}\n  </head>`);
}

function errorPage(atlas: CompiledAtlas, live: string): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const title = `${escaped(atlas.title)} does not compile`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    ${live}
  </head>
  <body>
    <h1>${title}</h1>
    <p>Mend what is listed and save: this page shows the atlas as soon as it compiles.</p>
    <pre>${escaped(errorText(atlas))}</pre>
  </body>
</html>
`;
}

/** Calls a function after each save in a folder, once all of its files are whole. */
function watchFolder(folder: string, onSaved: () => void): FSWatcher {
  const onChange = collectSaves(onSaved);
  return watch(folder, { recursive: true }, (_, name) => {
    if (name !== null) onChange(join(folder, name));
  });
}
