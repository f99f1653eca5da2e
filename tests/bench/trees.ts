/**
 * The states of the application that the bench compares: ours, in this folder, and earlier commits,
 * installed in `.cache`. Builds, serves and runs them.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { preview } from "vite";

/**
 * The commits that ours is compared with, the oldest first: the one at which the work on editing, other
 * formats and large atlases began ("today" in what was planned then), or those that BEFORE names.
 */
const COMMITS = (process.env.BEFORE ?? "3f28b10").split(",");

export interface Tree {
  /** "ours" or the commit. */
  readonly name: string;
  readonly root: string;
}

export const OURS: Tree = { name: "ours", root: resolve(".") };

/** The earlier states, the oldest first, whose format all of them read. */
export const earlierStates = (): readonly Tree[] => COMMITS.map(checkedOut);

/** Checks a commit out into .cache, once, and installs what it needs. */
function checkedOut(commit: string): Tree {
  const root = resolve(".cache", commit);
  if (!existsSync(join(root, "package.json"))) {
    console.log(`Checking out ${commit} …`);
    // Git still knows a worktree that was removed by hand.
    run(OURS.root, "git", ["worktree", "prune"]);
    run(OURS.root, "git", ["worktree", "add", "--detach", root, commit]);
  }
  // Installs what its lock file names, once.
  run(root, process.execPath, ["--eval", 'import("./scripts/setup.mjs").then((it) => it.setUp())']);
  return { name: commit, root };
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
  job: "ask" | "compile" | "edit" | "layout" | "paths" | "still" | "written",
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
