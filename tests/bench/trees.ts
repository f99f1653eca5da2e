/**
 * The two states of the application that the bench compares: ours, in this folder, and "today", the
 * commit against which later work is measured, installed in `.cache`. Builds, serves and runs them.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { preview } from "vite";

/**
 * The commit that is called today's: the one at which the work on editing, other formats and large
 * atlases began, or the one that BEFORE names.
 */
const COMMIT = process.env.BEFORE ?? "3f28b10";

export interface Tree {
  readonly name: "ours" | "today";
  readonly root: string;
}

export const OURS: Tree = { name: "ours", root: resolve(".") };

/** Checks today's state out into .cache, once, and installs what it needs. */
export function today(): Tree {
  const root = resolve(".cache", `today-${COMMIT}`);
  if (!existsSync(join(root, "package.json"))) {
    console.log(`Checking out ${COMMIT} …`);
    // Git still knows a worktree that was removed by hand.
    run(OURS.root, "git", ["worktree", "prune"]);
    run(OURS.root, "git", ["worktree", "add", "--detach", root, COMMIT]);
  }
  // Installs what its lock file names, once.
  run(root, process.execPath, ["--eval", 'import("./scripts/setup.mjs").then((it) => it.setUp())']);
  return { name: "today", root };
}

/** Builds the application with the atlases of a folder into another. */
export function buildPage(tree: Tree, data: string, out: string): void {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--outDir", out, "--emptyOutDir", "--logLevel", "warn"];
  run(tree.root, process.execPath, args, { ATLASES: data, NODE_ENV: "production" });
}

/** Serves a built folder at a free port. */
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

/** Generates an atlas with the tree's own command. */
export function generate(tree: Tree, nodes: number, folder: string): void {
  const size = ["--nodes", nodes, "--edges", 2 * nodes, "--out", folder].map(String);
  run(tree.root, process.execPath, [join("bin", "policy-atlas.mjs"), "generate", ...size]);
}

/** The result of a job of inTree.mjs in a tree, run in a process of its own. */
export function measureIn<T>(
  tree: Tree,
  job: "ask" | "compile" | "paths" | "still",
  folder: string,
): T {
  const script = join(OURS.root, "tests", "bench", "inTree.mjs");
  const production = { NODE_ENV: "production" };
  const output = run(tree.root, process.execPath, [script, job, folder], production);
  // The result is the last line; others may print before it.
  const line = output.trimEnd().split("\n").at(-1) ?? "";
  return JSON.parse(line);
}

function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    // Without this process's NODE_ENV, for which npm would leave out development dependencies.
    env: { ...process.env, NODE_ENV: undefined, ...env },
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} in ${cwd}:\n${stderr}${stdout}`);
  return stdout;
}
