// Builds and serves a page with two atlases, for the browser tests: the plan of the fixtures, and an
// edition of it whose nodes and links have the same ids. Its only argument is the port.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./setup.mjs";

const work = join(root, "test-results", "two-atlases");
const outDir = join(work, "dist");
const fixture = join(root, "tests", "fixtures", "cycling");

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, "data"), { recursive: true });
cpSync(fixture, join(work, "data", "1-plan"), { recursive: true });
cpSync(fixture, join(work, "data", "2-edition"), { recursive: true });
const file = join(work, "data", "2-edition", "atlas.json");
const edition = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(
  file,
  JSON.stringify(
    { ...edition, id: "velmora-edition-b", title: "Velmora cycles, Edition B" },
    null,
    2,
  ),
);

const folders = ["1-plan", "2-edition"].map((name) => join(work, "data", name));
run(process.execPath, ["bin/policy-atlas.mjs", "build", ...folders, "-o", outDir]);
const { preview } = await import("vite");
await preview({
  root,
  build: { outDir },
  preview: { port: Number(process.argv[2]), strictPort: true },
});
