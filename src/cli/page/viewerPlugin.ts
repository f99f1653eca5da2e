import type { Plugin } from "vite";
import { viewerTemplate } from "./viewer.ts";

/** Puts the viewer as one file beside the application, for "Export, One HTML file". */
export function viewerFile(): Plugin {
  return {
    name: "policy-atlas:viewer-file",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "viewer.html", source: viewerTemplate() });
    },
    // The dev server builds it when it is asked for.
    configureServer(server) {
      server.middlewares.use("/viewer.html", (_request, response) => {
        response.setHeader("Content-Type", "text/html");
        response.end(viewerTemplate());
      });
    },
  };
}
