/** Serves a built folder. */
import { preview } from "vite";

export async function serve(outDir: string) {
  const server = await preview({
    configFile: false,
    root: outDir,
    logLevel: "silent",
    build: { outDir },
    preview: { port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("No address to visit.");
  return { url, close: () => server.close() };
}
