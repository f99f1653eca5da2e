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
  sourceOf,
} from "../atlases/compiledAtlas.ts";
import { whenWhole } from "../disk/whenWhole.ts";
import { progressOn } from "../terminal/progress.ts";
import { PRELOAD_FILE, pageBody, pageTitle, preloadScript } from "./prerender.tsx";

const MODULE = "virtual:atlases";
const RESOLVED = `\0${MODULE}`;
const DEV_PATH = "/@atlas/";
/** RFC 9110, 15.5.21: the request is understood, but the atlas has errors. */
const UNPROCESSABLE = 422;

/** @param dataFolder the folder of the atlases, relative to Vite's root */
export function atlases(dataFolder = "data"): Plugin {
  let data = dataFolder;
  let compiled: CompiledAtlas[] = [];
  let isServing = false;
  /** Vite's references to the built files, by atlas. */
  let files: { readonly id: string; readonly reference: string }[] = [];

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
    /** Changed files, by the folder of their atlas. */
    let changed = new Map<string, Set<string>>();
    let isWorking = false;

    const onChange = (path: string) => {
      const [base, file] = [`${normalizePath(data)}/`, normalizePath(path)];
      if (!file.startsWith(base)) return;
      const name = file.slice(base.length).split("/")[0] ?? "";
      const folder = join(data, name);
      changed.set(folder, (changed.get(folder) ?? new Set()).add(path));
      if (!isWorking) void work();
    };

    const work = async () => {
      isWorking = true;
      while (changed.size > 0) {
        await whenWhole(() => [...changed.values()].flatMap((paths) => [...paths]));
        const folders = changed;
        changed = new Map();
        const recompileIfChanged = (folder: string) =>
          compiled.find((atlas) => atlas.folder === folder && !folders.has(folder)) ??
          compileOrReport(folder);
        compiled = atlasFolders(data).map(recompileIfChanged);
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        notifyPage(compiled.filter(({ folder }) => folders.has(folder)));
      }
      isWorking = false;
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
      if (!isServing && failed.length > 0) this.error(failed.map(errorText).join("\n"));
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },

    load(id) {
      if (id !== RESOLVED) return undefined;
      files = [];
      const entries = compiled.map(({ folder, id: atlas, title, built }) => {
        let url = JSON.stringify(`${DEV_PATH}${atlas}.json`);
        let source = JSON.stringify(`${DEV_PATH}${atlas}.source.json`);
        if (!isServing) {
          const reference = this.emitFile({
            type: "asset",
            name: `${atlas}.json`,
            source: JSON.stringify(built),
          });
          files.push({ id: atlas, reference });
          url = `import.meta.ROLLUP_FILE_URL_${reference}`;
          const sourceFile = { name: `${atlas}.source.json`, source: sourceOf(folder) };
          source = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", ...sourceFile })}`;
        }
        const counts = built
          ? `, nodes: ${built.atlas.nodes.length}, links: ${built.atlas.edges.length}`
          : "";
        const names = `id: ${JSON.stringify(atlas)}, title: ${JSON.stringify(title)}${counts}`;
        return `{ ${names}, url: ${url}, source: ${source} }`;
      });
      return `export const atlases = [${entries.join(", ")}];`;
    },

    configureServer(server) {
      watch(server);
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        if (!path.startsWith(DEV_PATH)) return next();
        const [, id, source] =
          /^(.*?)(\.source)?\.json$/.exec(decodeURIComponent(path.slice(DEV_PATH.length))) ?? [];
        const requested = compiled.find((atlas) => atlas.id === id);
        const answer = (status: number, type: string, body: string) => {
          response.statusCode = status;
          response.setHeader("Content-Type", type);
          response.end(body);
        };
        if (!requested) return answer(404, "text/plain", "There is no such atlas.\n");
        if (source) return answer(200, "application/json", sourceOf(requested.folder));
        if (requested.built)
          return answer(200, "application/json", JSON.stringify(requested.built));
        // Only on request, so that a page with another atlas shows no overlay.
        server.ws.send({ type: "error", err: overlayError(requested) });
        answer(UNPROCESSABLE, "text/plain", errorText(requested));
      });
    },

    generateBundle() {
      // With a single atlas, the page itself preloads its file.
      if (files.length < 2) return;
      const addresses = files.map(
        ({ id, reference }) => [id, `./${this.getFileName(reference)}`] as const,
      );
      this.emitFile({ type: "asset", fileName: PRELOAD_FILE, source: preloadScript(addresses) });
    },

    transformIndexHtml: {
      order: "post",
      handler(html, context) {
        const first = compiled.find(({ built }) => built)?.built;
        if (!first) return html;
        const preload = (href: string, as: string, type: string) => ({
          tag: "link",
          attrs: { rel: "preload", href, as, type, crossorigin: true },
          injectTo: "head-prepend" as const,
        });
        const bundledFiles = Object.keys(context.bundle ?? {});
        const font = bundledFiles.find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
        const [only, ...others] = files;
        const atlasFile =
          only &&
          others.length === 0 &&
          bundledFiles.find((file) => file.includes(`${only.id}-`) && file.endsWith(".json"));
        const script = { src: `./${PRELOAD_FILE}`, async: true };
        return {
          html: html
            .replace(/<title>.*?<\/title>/, () => `<title>${pageTitle(first)}</title>`)
            .replace("<!-- page -->", () => pageBody(first)),
          tags: [
            ...(font ? [preload(`./${font}`, "font", "font/woff2")] : []),
            ...(atlasFile ? [preload(`./${atlasFile}`, "fetch", "application/json")] : []),
            ...(others.length > 0
              ? [{ tag: "script", attrs: script, injectTo: "head-prepend" as const }]
              : []),
          ],
        };
      },
    },
  };
}
