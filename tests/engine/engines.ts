/** The engines that the check starts. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Credentials } from "../../src/cli/engine/digest.ts";

export interface Engine {
  readonly name: string;
  /** Where it answers queries. */
  readonly endpoint: string;
  /** Its Graph Store. */
  readonly store: string;
  readonly credentials?: Credentials;
  stop(): Promise<void>;
}

const OXIGRAPH_PORT = 47_878;

export async function startOxigraph(): Promise<Engine> {
  const script = join(import.meta.dirname, "oxigraphServer.mjs");
  const server = spawn(process.execPath, [script, String(OXIGRAPH_PORT)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once("data", () => resolve());
    server.once("exit", () => reject(new Error("Oxigraph's server did not start.")));
  });
  const url = `http://127.0.0.1:${OXIGRAPH_PORT}`;
  return {
    name: "Oxigraph (npm)",
    endpoint: `${url}/query`,
    store: `${url}/store`,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    },
  };
}
