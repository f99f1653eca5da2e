/** `policy-atlas generate`: writes a made-up atlas of a given size. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EDGES_MAX, NODES_MAX } from "../../atlas/files/index.ts";
import { writeWhole } from "../disk/writeWhole.ts";
import { type Command, UsageError, wholeNumber } from "../terminal/command.ts";
import { counted } from "../terminal/words.ts";
import { generate, mostEdges } from "./generate.ts";

/** Marks an atlas as made by this command, which overwrites only such atlases. */
const MARK = "x-generated";
const MOST_SEED = 2 ** 32 - 1;

export const generateCommand: Command = {
  help: `Usage: policy-atlas generate --nodes <n> --edges <m> --out <folder> [--seed <s>]

Writes an atlas with n made-up nodes and m links, and a source with sentences for
each of them. The same numbers give the same files.

Options:
      --nodes <n>    Number of nodes, up to ${NODES_MAX}
      --edges <m>    Number of links, up to ${EDGES_MAX}, at most one per pair of nodes
      --seed <s>     A whole number to vary the result (default: 1)
      --out <folder> A new or empty folder, or one that this command wrote
  -h, --help         Print this help`,
  options: {
    nodes: { type: "string" },
    edges: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
  },
  positionals: [0, 0],
  run(args, io) {
    const nodes = wholeNumber(args, "nodes", { least: 1, most: NODES_MAX });
    const edges = wholeNumber(args, "edges", { least: 0, most: EDGES_MAX });
    const seed = wholeNumber(args, "seed", { least: 0, most: MOST_SEED, otherwise: 1 });
    const out = args.values.get("out");
    if (!out) throw new UsageError("--out is missing.");
    if (edges > mostEdges(nodes))
      throw new UsageError(`${counted(nodes, "node")} can have ${mostEdges(nodes)} links at most.`);
    const folder = resolve(io.cwd, out);
    if (!mayWrite(folder))
      throw new UsageError(`"${out}" holds something else. Name another folder.`);
    const { atlas, sources } = generate({ nodes, edges, seed });
    const marked = { ...atlas, [MARK]: { nodes, edges, seed } };
    const files = [
      ["atlas.json", `${JSON.stringify(marked, undefined, 2)}\n`],
      ...sources,
    ] as const;
    for (const [path, text] of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, text);
    }
    io.out(`Wrote ${counted(nodes, "node")} and ${counted(edges, "link")} to ${out}.\n`);
    return 0;
  },
};

function mayWrite(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const atlas = join(folder, "atlas.json");
  return existsSync(atlas) && readFileSync(atlas, "utf8").includes(`"${MARK}"`);
}
