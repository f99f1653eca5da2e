import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./src/cli/page/contentSecurityPolicy.ts";
import { firstChunk } from "./src/cli/page/firstChunk.ts";
import { pdfTables } from "./src/cli/page/pdfTables.ts";
import { viewerFile } from "./src/cli/page/viewer.ts";
import { atlases } from "./src/cli/page/vitePlugin.ts";

const entities = fileURLToPath(import.meta.resolve("decode-named-character-reference"));

/**
 * Vite makes declarations without a source of each `composes … from` in a CSS module, then warns of
 * them as if a plugin of ours had.
 */
function withoutFalseAlarm(): Plugin {
  return {
    name: "policy-atlas:without-false-alarm",
    configResolved({ logger }) {
      const { warnOnce } = logger;
      logger.warnOnce = (message, options) => {
        if (!message.includes("did not pass the `from` option")) warnOnce(message, options);
      };
    },
  };
}

/** Own notes where they are shown and written; not their dialog and their file, which few open. */
const OWN_NOTES =
  /\/src\/(?:app\/notes\/(?:Note|NoteForm|NoteWords|NoteSign|useNotes|words|Notes\.module)\.|notes\/(?:own|placed)Notes\.|app\/.*\/Note(?:Filters|Signs)\.)/;

export default defineConfig({
  // Relative addresses: the built folder can be served from any path.
  base: "./",
  // What is not there is answered with 404, not with the page.
  appType: "mpa",
  preview: {
    // Frames are not forbidden: an atlas may be embedded in any page. Nor is there a policy on
    // openers: under one, the page can't see that its speaker window could not be loaded.
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    },
  },
  plugins: [
    react(),
    atlases(process.env.ATLASES),
    contentSecurityPolicy(),
    pdfTables(),
    viewerFile(),
    withoutFalseAlarm(),
  ],
  // In the page it would decode names by innerHTML, which Trusted Types forbid.
  resolve: { alias: { "decode-named-character-reference": entities } },
  // The reader of documents is in parts, of which a document needs few.
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The polyfill would be an inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: firstChunk(), debugName: "page" },
            // Five places load them, and each part by itself would be listed in the page.
            { name: "notes", test: OWN_NOTES },
          ],
        },
      },
      // Compiling and laying out take long, which is no mistake, and are told as they go on.
      checks: { pluginTimings: false },
    },
  },
  test: {
    // A busy machine takes its time; nothing here is a measure of speed.
    testTimeout: 60_000,
    // All files of a worker share their modules: half the time. So a test leaves nothing behind.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "component",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: ["tests/component/setup.ts"],
        },
      },
    ],
  },
});
