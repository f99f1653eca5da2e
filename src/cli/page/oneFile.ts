/** Vite plugins that build the viewer as one HTML file with script, style, fonts and workers. */
import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { EMPTY_BLOCK } from "../../viewerFile.ts";

/** The name of the file that the build writes. */
export const VIEWER_FILE = "viewer.html";

const WORKER = "?worker&url";
const INLINE_WORKER = "\0inline-worker:";

/** The rooms that only writers and owners of several atlases enter. */
const FOR_WRITING = /\/src\/(?:app\/(?:documents|atlases|writing)|open\/writing)\//;
const LEFT_OUT = "\0left-out";

/**
 * Leaves out the parts that read documents, open atlases and write: what is behind them would double
 * the file's size. Nothing leads to them there (`isOneFile`), apart from an own atlas's address.
 */
export function forReading(): Plugin {
  return {
    name: "policy-atlas:for-reading",
    enforce: "pre",
    async resolveDynamicImport(id, importer) {
      if (typeof id !== "string") return undefined;
      const to = await this.resolve(id, importer);
      return to && FOR_WRITING.test(to.id) ? LEFT_OUT : to;
    },
    resolveId: (id) => (id === LEFT_OUT ? id : undefined),
    load: (id) =>
      id === LEFT_OUT ? 'throw new Error("this file has an atlas of its own");' : undefined,
  };
}

/** Replaces a worker's address with that of a blob that contains its whole code. */
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
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const file of output.output) if (file.type === "chunk") return file.code;
  }
  throw new Error(`The build of the worker ${input} produced no code.`);
}

/** Puts script and style into the page, with a policy that allows no others. */
export function oneFile(): Plugin {
  return {
    name: "policy-atlas:one-file",
    enforce: "post",
    // After Vite has added its own code to the lazily loaded modules.
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
          else throw new Error(`${name} would be a second file.`);
          delete bundle[name];
        }
        if (!script || !style || !page) throw new Error("The viewer lacks script, style or page.");
        if (/<\/style/i.test(style)) throw new Error("The style contains its element's end tag.");
        this.emitFile({
          type: "asset",
          fileName: VIEWER_FILE,
          source: composePage(page, escapeForScript(script), style),
        });
      },
    },
  };
}

/** The built page with script and style inlined. */
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
        "<noscript><p>This file needs JavaScript to show its atlas, and JavaScript is off here.</p></noscript>",
        EMPTY_BLOCK,
        `<script type="module">${script}</script>`,
      ].join("\n    "),
    );
}

/**
 * As strict as the served page's policy (contentSecurityPolicy.ts): only this script and this style,
 * by their hashes; no request goes anywhere; workers can only come from the script.
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
 * Makes code safe within a script element: its end tag and the start of a comment, which occur only
 * in strings and patterns, are escaped so that they mean the same there and nothing to HTML.
 */
function escapeForScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "\\x3C!--");
}
