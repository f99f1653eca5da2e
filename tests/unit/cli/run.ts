/** Running the command line in tests: real commands on real folders, words and exit code kept. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { COMMANDS, commandIn, main, runCommand } from "../../../src/cli/main.ts";
import { NO_PROGRESS } from "../../../src/cli/terminal/progress.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Every command, loaded before the tests, so that those which take no time can be run without waiting. */
const LOADED = new Map(
  await Promise.all([...COMMANDS].map(async ([name, { load }]) => [name, await load()] as const)),
);

/** Runs `policy-atlas` with these arguments in a folder. */
export function run(argv: readonly string[], cwd: string, colour = false): Ran {
  const { io, printed } = recorder(cwd, colour);
  const code = runCommand(argv, LOADED.get(commandIn(argv) ?? ""), io);
  if (typeof code !== "number") throw new Error(`"${argv[0]}" takes its time: use runLater`);
  return { code, ...printed() };
}

/** The same for commands that take their time. */
export async function runLater(argv: readonly string[], cwd: string): Promise<Ran> {
  const { io, printed } = recorder(cwd, false);
  const code = await main(argv, io);
  return { code, ...printed() };
}

function recorder(cwd: string, colour: boolean) {
  let out = "";
  let err = "";
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    cwd,
    progress: NO_PROGRESS,
    hasColours: colour,
  };
  return { io, printed: () => ({ out, err }) };
}

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, removed after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "policy-atlas-"));
  made.push(path);
  write(path, files);
  return path;
}

export function write(base: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), content);
  }
}

export const PLAN = `## Lanes

The council funds cycle lanes. The mayor’s office leads “Green Ways” – a plan for lanes.
`;

const quote = (exact: string) => ({ document: "plan", exact });
const codebook = (id: string, name: string) => ({ id, name, definition: `What ${name} means.` });

/** The smallest atlas with a link: the council funds cycle lanes. */
export const TINY = {
  format: "policy-atlas/1",
  id: "tiny",
  title: "A tiny atlas",
  description: "For tests.",
  scope: "All of a made-up plan.",
  language: "en",
  documents: [{ id: "plan", title: "Plan", file: "sources/plan.md", role: "primary" }],
  kinds: [
    { ...codebook("actor", "Actor"), plural: "Actors", types: [codebook("public", "Public")] },
    { ...codebook("way", "Way"), plural: "Ways", types: [codebook("lane", "Lane")] },
  ],
  pillars: [{ ...codebook("lanes", "Lanes"), sections: [{ document: "plan", heading: "Lanes" }] }],
  relations: [
    {
      ...codebook("funds", "funds"),
      inverse: "is funded by",
      family: "resourcing",
      from: ["actor"],
      to: ["way"],
    },
  ],
  families: [codebook("resourcing", "Resourcing")],
  nodes: [
    {
      id: "council",
      kind: "actor",
      type: "public",
      name: "Council",
      summary: "The council.",
      evidence: [quote("The council")],
    },
    {
      id: "lanes",
      kind: "way",
      type: "lane",
      name: "Cycle lanes",
      summary: "Cycle lanes.",
      evidence: [quote("cycle lanes")],
    },
  ],
  edges: [
    {
      id: "council-funds-lanes",
      source: "council",
      relation: "funds",
      target: "lanes",
      evidence: [{ ...quote("council funds cycle lanes"), basis: "stated", status: "inPlace" }],
    },
  ],
  uncited: [{ document: "plan", exact: "The mayor’s office leads", reason: "outOfScope" }],
};

/** The files of TINY, with some of its properties replaced. */
export function tiny(
  changes: Readonly<Partial<Record<keyof typeof TINY | "read" | "briefings", unknown>>> = {},
): Record<string, string> {
  return {
    "atlas.json": JSON.stringify({ ...TINY, ...changes }, undefined, 2),
    "sources/plan.md": PLAN,
  };
}

/** TINY's node "council" with a quote that is not quite in the plan. */
export function councilQuoting(exact: string) {
  return TINY.nodes.map((node) =>
    node.id === "council" ? { ...node, evidence: [quote(exact)] } : node,
  );
}
