/** Vite plugins that build the viewer as one HTML file with script, style, fonts and workers, for reading or with writing. */
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { EMPTY_BLOCK } from "../../viewerFile.ts";

/** The name of the file that the build writes. */
export const VIEWER_FILE = "viewer.html";

const WORKER = "?worker&url";
const INLINE_WORKER = "\0inline-worker:";

const LEFT_OUT = "\0left-out";
const MODEL = join(import.meta.dirname, "../../sources/model/index.ts");

/** What a file is without: rooms by their paths, and the code that is run in their place. */
interface Without {
  readonly rooms: RegExp;
  readonly instead: string;
}

/**
 * For reading: without the rooms that only writers and owners of several atlases enter, which would
 * double the size. Nothing leads to them there (`isReadingFile`), apart from an own atlas's address.
 */
export const FOR_READING: Without = {
  rooms: /\/src\/(?:app\/(?:documents|atlases|writing)|open\/writing)\//,
  instead: 'throw new Error("this file has an atlas of its own");',
};

/** With writing: without what reads PDF files, of 2 MB, which says so. */
export const WITH_WRITING: Without = {
  rooms: /\/src\/sources\/pdf\//,
  instead: `import { CannotReadDocument } from ${JSON.stringify(MODEL)};
export function readPdf() {
  throw new CannotReadDocument("This HTML file can’t read PDF files, whose reader would add 2 MB to it. Take the Word file or the web page, or paste the text.");
}`,
};

/** Leaves parts out that are loaded when they are needed. */
export function leaveOut({ rooms, instead }: Without): Plugin {
  return {
    name: "policy-atlas:leave-out",
    enforce: "pre",
    async resolveDynamicImport(id, importer) {
      if (typeof id !== "string") return undefined;
      const to = await this.resolve(id, importer);
      return to && rooms.test(to.id) ? LEFT_OUT : to;
    },
    resolveId: (id) => (id === LEFT_OUT ? id : undefined),
    load: (id) => (id === LEFT_OUT ? instead : undefined),
  };
}

/**
 * Replaces a worker's address with that of a blob that contains its whole code. The fragment is made
 * from the code: a blob's address is another one each time, and the version of what builds atlases is
 * known by it.
 */
export function inlineWorkers(without: Without): Plugin {
  return {
    name: "policy-atlas:inline-workers",
    enforce: "pre",
    resolveId(id, importer) {
      if (!id.endsWith(WORKER) || importer === undefined) return undefined;
      return INLINE_WORKER + resolve(dirname(importer), id.slice(0, -WORKER.length));
    },
    async load(id) {
      if (!id.startsWith(INLINE_WORKER)) return undefined;
      const code = await bundleWorker(id.slice(INLINE_WORKER.length), without);
      const blob = `new Blob([${JSON.stringify(code)}], { type: "text/javascript" })`;
      const version = createHash("sha256").update(code).digest("hex").slice(0, 8);
      return `export default URL.createObjectURL(${blob}) + "#${version}";`;
    },
  };
}

async function bundleWorker(input: string, without: Without): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [leaveOut(without)],
    build: {
      write: false,
      target: "es2022",
      // Fonts too, by which text is measured.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input,
        output: { format: "iife", codeSplitting: false },
        checks: { pluginTimings: false },
      },
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
