// Installs what package-lock.json names, once: `npm start`, `npm test` and the other scripts
// call it themselves, since npm skips pre-scripts where scripts of packages are ignored.
// No dependencies here: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Runs a program in the repository and ends this one with its exit code if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}.`);
    process.exit(status ?? 1);
  }
}

/** Runs a program of one of the packages with this Node. */
export function bin(name, file = name) {
  return join(root, "node_modules", name, file);
}

/** Makes node_modules hold exactly what the lock file names. Does nothing where it already does. */
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

/** Loads a TypeScript module of the repository, which this Node can't by itself. */
export async function loadTypeScript(path) {
  const { createServer } = await import("vite");
  // Its server would call this development, and what is built in this process would be React's
  // development build: not what is served.
  process.env.NODE_ENV ??= "production";
  const loader = await createServer({
    root,
    configFile: false,
    logLevel: "warn",
    // Nothing listens to what changes.
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: "custom",
  });
  return { module: await loader.ssrLoadModule(path), close: () => loader.close() };
}
