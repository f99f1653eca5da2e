/** Plugins that make the whole viewer one HTML file: script, style, fonts and workers in it. */
import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { EMPTY_BLOCK } from "../../viewerFile.ts";

/** The name of the file that the build leaves. */
export const VIEWER_FILE = "viewer.html";

const ATLASES = "virtual:atlases";
const WORKER = "?worker&url";
const INLINE_WORKER = "\0inline-worker:";

/** The viewer knows no atlas of its own: the one it shows is put into it. */
export function noAtlases(): Plugin {
  return {
    name: "policy-atlas:no-atlases",
    resolveId: (id) => (id === ATLASES ? `\0${ATLASES}` : undefined),
    load: (id) => (id === `\0${ATLASES}` ? "export const atlases = [];" : undefined),
  };
}

/** A worker's address is that of a blob with its whole code, in place of a file's. */
export function inlineWorkers(): Plugin {
  return {
    name: "policy-atlas:inline-workers",
    enforce: "pre",
    resolveId(id, importer) {
      if (!id.endsWith(WORKER) || importer === undefined) return undefined;
      return INLINE_WORKER + resolve(dirname(importer), id.slice(0, -WORKER.length));
    },
    async load(id) {
      if (!id.startsWith(INLINE_WORKER)) return undefined;
      const code = JSON.stringify(await bundleWorker(id.slice(INLINE_WORKER.length)));
      return `export default URL.createObjectURL(new Blob([${code}], { type: "text/javascript" }));`;
    },
  };
}

async function bundleWorker(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input, output: { format: "iife", codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!("output" in one)) continue;
    for (const file of one.output) if (file.type === "chunk") return file.code;
  }
  throw new Error(`The worker ${input} came to nothing.`);
}

/** Puts the one script and the one style into the page, and the policy that lets only them be. */
export function oneFile(): Plugin {
  return {
    name: "policy-atlas:one-file",
    enforce: "post",
    // After Vite has written its own part into the code of what is loaded lazily.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        let script = "";
        let style = "";
        let page = "";
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk") script += file.code;
          else if (name.endsWith(".css")) style += file.source;
          else if (name.endsWith(".html")) page = String(file.source);
          else throw new Error(`${name} would stand beside the one file.`);
          delete bundle[name];
        }
        if (!script || !style || !page) throw new Error("The viewer lacks script, style or page.");
        if (/<\/style/i.test(style)) throw new Error("The style would end its own element.");
        this.emitFile({
          type: "asset",
          fileName: VIEWER_FILE,
          source: composePage(page, escapeForScript(script), style),
        });
      },
    },
  };
}

/** The page as built, with what it refers to in it. */
function composePage(page: string, script: string, style: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`;
  return page
    .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, "")
    .replace(/<!--(?! page)[^>]*-->\s*/g, "")
    .replace("<head>", () => `<head>\n    ${policy}`)
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    .replace("<!-- page -->", () =>
      [
        '<div id="app"></div>',
        "<noscript><p>This file shows its atlas by JavaScript, which is switched off here.</p></noscript>",
        EMPTY_BLOCK,
        `<script type="module">${script}</script>`,
      ].join("\n    "),
    );
}

/**
 * As strict as the served page's (contentSecurityPolicy.ts): this script, this style and no
 * other, by their hashes; nothing is asked for anywhere; workers come from the script alone.
 */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src blob: data:",
    "font-src data:",
    "connect-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types policy-atlas-worker",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/**
 * Script as it may stand in its element: its end tag and the start of a comment, which stand only
 * in strings and patterns, are written so that they mean the same there and nothing to HTML.
 */
function escapeForScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "\\x3C!--");
}
