// Installs the packages in package-lock.json, once. `npm start`, `npm test` and the other scripts
// call it themselves, since npm skips pre-scripts if packages' scripts are ignored (.npmrc). It has
// no dependencies: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Runs a program in the repository; if it fails, ends this process with its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}.`);
    process.exit(status ?? 1);
  }
}

/** The path of a program of an installed package. */
export function bin(name, file = name) {
  return join(root, "node_modules", name, file);
}

/** Installs exactly what the lock file names, unless that has been done. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Policy Atlas needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".cache", "policy-atlas", "installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("Installing packages (once) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
  });
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

/** Loads a TypeScript module of the repository, which Node 20 can't do by itself. */
export async function loadTypeScript(path) {
  const { createServer } = await import("vite");
  // Vite's server would set this to development, and builds in this process would then include
  // React's development build, unlike the one that is served.
  process.env.NODE_ENV ??= "production";
  const loader = await createServer({
    root,
    configFile: false,
    logLevel: "warn",
    // Nothing listens for changes.
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: "custom",
  });
  return { module: await loader.ssrLoadModule(path), close: () => loader.close() };
}
