// The viewer as one HTML file without an atlas, for reading or (--mode writing) with writing;
// src/cli/page/viewer.ts runs this and keeps the result.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import {
  FOR_READING,
  inlineWorkers,
  leaveOut,
  oneFile,
  WITH_WRITING,
} from "./src/cli/page/oneFile.ts";

const entities = fileURLToPath(import.meta.resolve("decode-named-character-reference"));

export default defineConfig(({ mode }) => {
  const without = mode === "writing" ? WITH_WRITING : FOR_READING;
  return {
    base: "./",
    publicDir: false,
    plugins: [react(), leaveOut(without), inlineWorkers(without), oneFile()],
    // In the page it would decode names by innerHTML, which Trusted Types forbid.
    resolve: { alias: { "decode-named-character-reference": entities } },
    build: {
      target: "es2022",
      modulePreload: false,
      // Fonts too: there is nothing beside the file.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      emptyOutDir: false,
      // A policy with hashes lets no module be imported from a blob: it can't be split.
      rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
    },
  };
});
