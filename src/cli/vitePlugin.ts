/**
 * Compiles every atlas in data/ for the application: into files of its own and a picture in the
 * page (build), or on request and again on every save, with problems in the overlay (dev).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import type { Problem } from "../atlas/problem.ts";
import { buildAtlas } from "../build.ts";
import type { BuiltAtlas } from "../layout/layout.ts";
import { fileLayoutCache } from "./layoutCache.ts";
import { interMeasure } from "./measure.ts";
import { pageBody, pageTitle } from "./page.tsx";
import { formatProblems } from "./problems.ts";
import { readFolder } from "./readFolder.ts";

const MODULE = "virtual:atlases";
const RESOLVED = `\0${MODULE}`;
const DEV_PATH = "/@atlas/";

interface Compiled {
  readonly folder: string;
  readonly built: BuiltAtlas | undefined;
  readonly problems: readonly Problem[];
}

/** Folders of data/ that hold an atlas, by name. */
function atlasFolders(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, "atlas.json")))
    .map((entry) => join(data, entry.name))
    .sort();
}

export function atlases(dataFolder = "data"): Plugin {
  let data = dataFolder;
  let compiled: Compiled[] = [];
  let serving = false;
  let files: { readonly id: string; readonly reference: string }[] = [];

  /** The file as its author wrote it. */
  const sourceOf = (folder: string) => readFileSync(join(folder, "atlas.json"), "utf8");

  function compileFolder(folder: string): Compiled {
    const result = buildAtlas(readFolder(folder), {
      measure: interMeasure(),
      cache: fileLayoutCache(),
    });
    return { folder, ...result };
  }

  function builtAtlases(): BuiltAtlas[] {
    return compiled.flatMap(({ built }) => built ?? []);
  }

  function errors(): { folder: string; problems: Problem[] }[] {
    return compiled.flatMap(({ folder, problems }) => {
      const wrong = problems.filter((problem) => problem.severity === "error");
      return wrong.length > 0 ? [{ folder, problems: wrong }] : [];
    });
  }

  /** The first error with its place, as Vite's overlay shows it, and all of them as its message. */
  function overlayError() {
    const [first] = errors();
    const problem = first?.problems[0];
    if (!first || !problem) return undefined;
    return {
      message: `The atlas does not compile.\n${formatProblems(first.folder, first.problems)}`,
      stack: "",
      plugin: "policy-atlas",
      id: join(first.folder, problem.file),
      loc: { file: join(first.folder, problem.file), line: problem.line, column: problem.column },
    };
  }

  /** Compiles again what changed; the page takes the new atlas and keeps its Scene. */
  function watch(server: ViteDevServer): void {
    const onChange = (path: string) => {
      const changed = normalizePath(path);
      if (!changed.startsWith(`${normalizePath(data)}/`)) return;
      compiled = atlasFolders(data).map((folder) =>
        changed.startsWith(`${normalizePath(folder)}/`)
          ? compileFolder(folder)
          : (compiled.find((one) => one.folder === folder) ?? compileFolder(folder)),
      );
      const module = server.moduleGraph.getModuleById(RESOLVED);
      if (module) server.moduleGraph.invalidateModule(module);
      const err = overlayError();
      if (err) server.ws.send({ type: "error", err });
      else {
        server.ws.send({ type: "update", updates: [] });
        server.ws.send({ type: "custom", event: "policy-atlas:changed" });
      }
    };
    server.watcher.add(data);
    server.watcher.on("change", onChange).on("add", onChange).on("unlink", onChange);
    server.ws.on("connection", () => {
      const err = overlayError();
      if (err) server.ws.send({ type: "error", err });
    });
  }

  return {
    name: "policy-atlas:atlases",

    configResolved(config) {
      data = resolve(config.root, dataFolder);
      serving = config.command === "serve";
    },

    buildStart() {
      compiled = atlasFolders(data).map(compileFolder);
      const failed = errors();
      if (serving || failed.length === 0) return;
      this.error(failed.map(({ folder, problems }) => formatProblems(folder, problems)).join("\n"));
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },

    load(id) {
      if (id !== RESOLVED) return undefined;
      files = [];
      const entries = compiled.flatMap(({ folder, built }) => {
        if (!built) return [];
        const { id: atlas, title } = built.atlas;
        let url = JSON.stringify(`${DEV_PATH}${atlas}.json`);
        let source = JSON.stringify(`${DEV_PATH}${atlas}.source.json`);
        if (!serving) {
          const reference = this.emitFile({
            type: "asset",
            name: `${atlas}.json`,
            source: JSON.stringify(built),
          });
          files.push({ id: atlas, reference });
          url = `import.meta.ROLLUP_FILE_URL_${reference}`;
          const written = { name: `${atlas}.source.json`, source: sourceOf(folder) };
          source = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", ...written })}`;
        }
        const words = `id: ${JSON.stringify(atlas)}, title: ${JSON.stringify(title)}`;
        return `{ ${words}, url: ${url}, source: ${source} }`;
      });
      return `export const atlases = [${entries.join(", ")}];`;
    },

    configureServer(server) {
      watch(server);
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        const name = path.startsWith(DEV_PATH) ? path.slice(DEV_PATH.length, -".json".length) : "";
        const found = compiled.find(({ built }) => built && name.split(".")[0] === built.atlas.id);
        if (!found) return next();
        response.setHeader("Content-Type", "application/json");
        const isSource = name.endsWith(".source");
        response.end(isSource ? sourceOf(found.folder) : JSON.stringify(found.built));
      });
    },

    transformIndexHtml: {
      order: "post",
      handler(html, context) {
        const [first] = builtAtlases();
        if (!first) return html;
        const preload = (href: string, as: string, type: string) => ({
          tag: "link",
          attrs: { rel: "preload", href, as, type, crossorigin: true },
          injectTo: "head-prepend" as const,
        });
        const bundled = Object.keys(context.bundle ?? {});
        const font = bundled.find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
        const reference = files.find(({ id }) => id === first.atlas.id)?.reference;
        const atlasFile =
          reference &&
          bundled.find((file) => file.includes(`${first.atlas.id}-`) && file.endsWith(".json"));
        return {
          html: html
            .replace(/<title>.*?<\/title>/, () => `<title>${pageTitle(first)}</title>`)
            .replace("<!-- page -->", () => pageBody(first)),
          tags: [
            ...(font ? [preload(`./${font}`, "font", "font/woff2")] : []),
            ...(atlasFile ? [preload(`./${atlasFile}`, "fetch", "application/json")] : []),
          ],
        };
      },
    },
  };
}
