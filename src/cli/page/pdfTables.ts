/**
 * The Vite plugin that serves pdf.js's tables for Chinese, Japanese and Korean beside the page. They
 * keep their names, by which pdf.js asks for the few that a document needs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { packageRoot } from "../disk/folders.ts";

/** As src/app/documents/readInWorker.ts asks for them. */
const SERVED_AT = "pdf/cmaps";

/** The folder of the tables, as the command line reads them. */
export function pdfTablesFolder(): string {
  return join(packageRoot(), "node_modules/pdfjs-dist/cmaps");
}

export function pdfTables(): Plugin {
  return {
    name: "policy-atlas:pdf-tables",
    generateBundle() {
      const folder = pdfTablesFolder();
      // Their licence (Adobe's, three clauses of BSD) goes with them.
      for (const name of readdirSync(folder)) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: "asset", fileName: `${SERVED_AT}/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${SERVED_AT}`, (request, response, next) => {
        const file = join(pdfTablesFolder(), basename(request.url ?? ""));
        if (existsSync(file)) response.end(readFileSync(file));
        else next();
      });
    },
  };
}
