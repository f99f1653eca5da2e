/**
 * Loads the first atlas and four made-up ones, 100,000 claims together, into each engine, asks twelve
 * questions of each atlas, and compares how fast they are loaded with Virtuoso's own bulk loader.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Atlas } from "../../src/atlas/index.ts";
import { compileAtlas } from "../../src/build.ts";
import { packageRoot } from "../../src/cli/disk/folders.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import { Endpoint } from "../../src/cli/engine/endpoint.ts";
import { load } from "../../src/cli/engine/load.ts";
import { graphStore } from "../../src/cli/engine/target.ts";
import { generate } from "../../src/cli/generate/generate.ts";
import { DEFAULT_BASE, quadLine } from "../../src/exchange/rdf/index.ts";
import {
  EngineFailed,
  engineGraphs,
  heldAtlases,
  type Query,
  rowsFor,
} from "../../src/exchange/sparql/index.ts";
import { type Engine, startOxigraph } from "./engines.ts";
import { checksOf } from "./questions.ts";
import { startVirtuoso } from "./virtuoso.ts";

const FIRST = "data/china-ai-2025";
const SEEDS = [1, 2, 3, 4];
const SIZE = { nodes: 8_000, edges: 17_000 };
/** Our load is to reach this share of the rate of Virtuoso's bulk loader. */
const SHARE_LEAST = 0.5;

/** Checks the engines of these names, or all; prints what it finds, and gives whether all is well. */
export async function checkEngines(names: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "policy-atlas-engine-"));
  const has = (name: string) => names.length === 0 || names.includes(name);
  try {
    const atlases = [compiled(join(packageRoot(), FIRST)), ...SEEDS.map((seed) => made(seed))];
    let isGood = true;
    if (has("virtuoso")) {
      const bulkRate = await bulkLoaded(atlases[1], join(folder, "bulk"));
      const engine = await startVirtuoso(join(folder, "virtuoso"));
      const { isGood: isRight, rates } = await checked(engine, atlases, { cutsAt: 10_000 });
      const share = (rates[1] ?? 0) / bulkRate;
      const isFast = share >= SHARE_LEAST;
      print(
        `${isFast ? "ok" : "TOO SLOW"}  ${rateText(rates[1] ?? 0)}; Virtuoso's bulk loader, the same statements: ${rateText(bulkRate)}; share ${share.toFixed(2)} (least ${SHARE_LEAST})`,
      );
      isGood &&= isRight && isFast;
    }
    if (has("oxigraph")) {
      const { isGood: isRight } = await checked(await startOxigraph(), atlases, {});
      isGood &&= isRight;
    }
    return isGood;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(line: string): void {
  console.log(line);
}

const rateText = (rate: number) => `${Math.round(rate).toLocaleString("en")} statements a second`;

function compiled(path: string): Atlas {
  const { atlas } = compileAtlas(readFolder(path));
  if (!atlas) throw new Error(`${path} does not compile`);
  return atlas;
}

/** A made-up atlas, compiled from memory. */
function made(seed: number): Atlas {
  const { atlas: file, sources } = generate({ ...SIZE, seed });
  const files = new Map([["atlas.json", JSON.stringify(file)], ...sources]);
  const { atlas } = compileAtlas((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
  if (!atlas) throw new Error(`the made-up atlas ${seed} does not compile`);
  return atlas;
}

/** Statements a second of Virtuoso's bulk loader, with the last checkpoint, in a database of its own. */
async function bulkLoaded(atlas: Atlas | undefined, folder: string): Promise<number> {
  if (!atlas) throw new Error("there is nothing to load");
  const file = join(folder, "atlas.nq");
  mkdirSync(dirname(file), { recursive: true });
  const lines = engineGraphs(atlas).flatMap(({ quads }) => Array.from(quads(), quadLine));
  writeFileSync(file, lines.join(""));
  const virtuoso = await startVirtuoso(folder);
  try {
    const started = performance.now();
    virtuoso.sql(`ld_dir('${folder}', 'atlas.nq', 'urn:any');\nrdf_loader_run();\ncheckpoint;\n`);
    const seconds = (performance.now() - started) / 1000;
    const state = virtuoso.sql("select ll_state, ll_error from DB.DBA.load_list;\n");
    if (!/^2\s+NULL/m.test(state)) throw new Error(`the bulk loader failed:\n${state}`);
    return lines.length / seconds;
  } finally {
    await virtuoso.stop();
  }
}

/** Loads the atlases, asks the questions of each, and stops the engine. */
async function checked(
  engine: Engine,
  atlases: readonly Atlas[],
  { cutsAt }: { readonly cutsAt?: number },
): Promise<{ readonly isGood: boolean; readonly rates: readonly number[] }> {
  print(`\n${engine.name}`);
  const endpoint = new Endpoint({
    credentials: engine.credentials,
    timeout: 600_000,
    waits: [1_000],
  });
  const query: Query = (sparql) => endpoint.select(engine.endpoint, sparql);
  const rates: number[] = [];
  let isGood = true;
  try {
    for (const atlas of atlases) {
      const started = performance.now();
      const target = graphStore(endpoint, engine.store);
      const work = { atlas, base: DEFAULT_BASE, query, target, again: false, progress: () => {} };
      const { statements } = await load(work);
      const rate = (statements * 1000) / (performance.now() - started);
      rates.push(rate);
      print(`${atlas.id}: ${statements.toLocaleString("en")} statements, ${rateText(rate)}`);
    }
    for (const held of await heldAtlases(query)) {
      const atlas = atlases.find(({ id }) => id === held.id);
      if (!atlas) throw new Error(`${held.id} was not loaded`);
      for (const { name, here, there } of checksOf(atlas, held)) {
        const expected = here();
        const started = performance.now();
        const got = await there(query).catch((error: Error) => `failed: ${error.message}`);
        const took = Math.round(performance.now() - started);
        const isRight = got === expected;
        isGood &&= isRight;
        print(`${isRight ? "ok" : "WRONG"}  ${atlas.id}: ${name} (${took} ms)`);
        if (!isRight) print(`  here  ${expected.slice(0, 300)}\n  there ${got.slice(0, 300)}`);
      }
    }
    isGood = (await noticesCuts(query, atlases, cutsAt)) && isGood;
    return { isGood, rates };
  } finally {
    await engine.stop();
  }
}

/** An answer that an engine cuts without a word is noticed, and one that it does not cut is whole. */
async function noticesCuts(
  query: Query,
  [, atlas]: readonly Atlas[],
  cutsAt: number | undefined,
): Promise<boolean> {
  const [first] = atlas ? engineGraphs(atlas) : [];
  if (!first) return false;
  const all = () => `GRAPH <${first.graph.value}> { ?s a pa:Link ; ?p ?o }`;
  const outcome = await rowsFor(query, "?s", ["all links"], all).then(
    (rows) => `${rows.length} rows`,
    (error: Error) => (error instanceof EngineFailed ? error.message : Promise.reject(error)),
  );
  const isRight =
    cutsAt === undefined ? outcome.endsWith("rows") : outcome.includes(`${cutsAt} of`);
  print(`${isRight ? "ok" : "WRONG"}  a long answer: ${outcome}`);
  return isRight;
}
