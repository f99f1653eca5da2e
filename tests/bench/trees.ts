/**
 * The two states of the application that are held against each other: ours, as it stands in this
 * folder, and "today", the commit that later work is measured by, installed beside it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the work on editing, other formats and large atlases began. */
const COMMIT = "3f28b10";

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
    // Of one that was removed by hand, git still has the name.
    run(OURS.root, "git", ["worktree", "prune"]);
    run(OURS.root, "git", ["worktree", "add", "--detach", root, COMMIT]);
  }
  // Installs once what its lock file names.
  run(root, process.execPath, ["--eval", 'import("./scripts/setup.mjs").then((it) => it.setUp())']);
  return { name: "today", root };
}

/** Builds the application with the atlases of a folder into another. */
export function buildPage(tree: Tree, data: string, out: string): void {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--outDir", out, "--emptyOutDir", "--logLevel", "warn"];
  run(tree.root, process.execPath, args, { ATLASES: data, NODE_ENV: "production" });
}

/** Makes up an atlas by the tree's own command. */
export function generate(tree: Tree, nodes: number, folder: string): void {
  const size = ["--nodes", nodes, "--edges", 2 * nodes, "--out", folder].map(String);
  run(tree.root, process.execPath, [join("bin", "policy-atlas.mjs"), "generate", ...size]);
}

/** What a job of inTree.mjs measured in that tree, in a process of its own. */
export function measureIn<T>(tree: Tree, job: "compile" | "paths", folder: string): T {
  const script = join(OURS.root, "tests", "bench", "inTree.mjs");
  const production = { NODE_ENV: "production" };
  const output = run(tree.root, process.execPath, [script, job, folder], production);
  // The last line; others may speak before it.
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
    // Not this process's own: npm would leave out half of what is to be installed.
    env: { ...process.env, NODE_ENV: undefined, ...env },
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} in ${cwd}:\n${stderr}${stdout}`);
  return stdout;
}
