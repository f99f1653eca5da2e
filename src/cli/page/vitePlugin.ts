/**
 * The Vite plugin that compiles every atlas in data/ for the application: in a build into files and
 * a picture in the page; in the dev server on request and after every save, with problems in the
 * overlay.
 */
import { join, resolve } from "node:path";
import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import {
  atlasFolders,
  type CompiledAtlas,
  compileFolder,
  compileOrReport,
  errorText,
  isExample,
  sourceOf,
  writtenFilesOf,
} from "../atlases/compiledAtlas.ts";
import { collectSaves } from "../disk/whenWhole.ts";
import { progressOn } from "../terminal/progress.ts";
import {
  atlasFiles,
  pageWith,
  type SiteEntry,
  type SiteFile,
  servedEntries,
  withCytoscape,
} from "./site.ts";

const DEV_PATH = "/@atlas/";
/** RFC 9110, 15.5.21: the request is understood, but the atlas has errors. */
const UNPROCESSABLE = 422;

/** @param dataFolder the folder of the atlases, relative to Vite's root */
export function atlases(dataFolder = "data"): Plugin {
  let data = dataFolder;
  let compiled: CompiledAtlas[] = [];
  let isServing = false;
  let files: readonly SiteFile[] = [];
  let entries: readonly SiteEntry[] = [];

  /** An error for Vite's overlay: the place of the first error, and all errors as its message. */
  function overlayError(atlas: CompiledAtlas) {
    const { file = "atlas.json", line = 1, column = 1 } = atlas.errors[0] ?? {};
    const id = join(atlas.folder, file);
    return {
      message: `The atlas does not compile.\n${errorText(atlas)}`,
      stack: "",
      plugin: "policy-atlas",
      id,
      loc: { file: id, line, column },
    };
  }

  /** Recompiles changed atlases; the page loads them and keeps its Scene. */
  function watch(server: ViteDevServer): void {
    /** The folder of the atlas that a file belongs to; undefined outside of the folder of atlases. */
    const folderOf = (path: string) => {
      const [base, file] = [`${normalizePath(data)}/`, normalizePath(path)];
      if (!file.startsWith(base)) return undefined;
      return join(data, file.slice(base.length).split("/")[0] ?? "");
    };
    const onSave = collectSaves((paths) => {
      const folders = new Set([...paths].map(folderOf));
      const recompileIfChanged = (folder: string) =>
        compiled.find((atlas) => atlas.folder === folder && !folders.has(folder)) ??
        compileOrReport(folder);
      compiled = atlasFolders(data).map(recompileIfChanged);
      notifyPage(compiled.filter(({ folder }) => folders.has(folder)));
    });
    const onChange = (path: string) => {
      if (folderOf(path) !== undefined) onSave(path);
    };

    /** The overlay shows errors of the saved atlases only, not of one that was broken before. */
    const notifyPage = (saved: readonly CompiledAtlas[]) => {
      const broken = saved.find(({ built }) => !built);
      if (broken) {
        server.ws.send({ type: "error", err: overlayError(broken) });
        server.config.logger.error(errorText(broken), { timestamp: true });
      } else server.ws.send({ type: "update", updates: [] });
      if (saved.length === 0 || saved.some(({ built }) => built)) {
        server.ws.send({ type: "custom", event: "policy-atlas:changed" });
      }
    };

    server.watcher.add(data);
    server.watcher.on("change", onChange).on("add", onChange).on("unlink", onChange);
  }

  return {
    name: "policy-atlas:atlases",

    configResolved(config) {
      data = resolve(config.root, dataFolder);
      isServing = config.command === "serve";
    },

    buildStart() {
      const compileOne = isServing ? compileOrReport : compileFolder;
      compiled = atlasFolders(data).map((folder) => compileOne(folder, progressOn(process.stderr)));
      const failed = compiled.filter(({ built }) => !built);
      if (isServing) return;
      if (failed.length > 0) this.error(failed.map(errorText).join("\n"));
      const built = compiled.flatMap((atlas) =>
        atlas.built
          ? [{ built: atlas.built, ...writtenFilesOf(atlas), isExample: isExample(atlas) }]
          : [],
      );
      ({ files, entries } = atlasFiles(built));
    },

    configureServer(server) {
      watch(server);
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        if (!path.startsWith(DEV_PATH)) return next();
        const [, id, file] =
          /^(.*?)(?:\.(source|texts))?\.json$/.exec(
            decodeURIComponent(path.slice(DEV_PATH.length)),
          ) ?? [];
        const requested = compiled.find((atlas) => atlas.id === id);
        const answer = (status: number, type: string, body: string) => {
          response.statusCode = status;
          response.setHeader("Content-Type", type);
          response.end(body);
        };
        if (!requested) return answer(404, "text/plain", "There is no such atlas.\n");
        if (file === "source") return answer(200, "application/json", sourceOf(requested));
        if (file === "texts")
          return answer(200, "application/json", JSON.stringify(writtenFilesOf(requested).texts));
        if (requested.built)
          return answer(200, "application/json", JSON.stringify(requested.built));
        // Only on request, so that a page with another atlas shows no overlay.
        server.ws.send({ type: "error", err: overlayError(requested) });
        answer(UNPROCESSABLE, "text/plain", errorText(requested));
      });
    },

    generateBundle() {
      for (const { path: fileName, content: source } of files) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },

    transformIndexHtml: {
      order: "post",
      handler(html, context) {
        const bundledFiles = Object.keys(context.bundle ?? {});
        const font = bundledFiles.find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
        const first = compiled.find(({ built }) => built)?.built;
        const attrs = { rel: "preload", as: "font", type: "font/woff2", crossorigin: true };
        const cytoscape = bundledFiles.find((file) => /\/CytoscapeNetwork-[^/]*\.js$/.test(file));
        const page = cytoscape ? withCytoscape(html, `./${cytoscape}`) : html;
        const served = () =>
          servedEntries(
            compiled.map((atlas) => ({ ...atlas, isExample: isExample(atlas) })),
            DEV_PATH,
          );
        return {
          html: first ? pageWith(page, isServing ? served() : entries, first) : page,
          tags: font
            ? [{ tag: "link", attrs: { ...attrs, href: `./${font}` }, injectTo: "head-prepend" }]
            : [],
        };
      },
    },
  };
}
