/** Loads an atlas into an engine, batch by batch, and goes on where an earlier load has stopped. */
import { setTimeout as pause } from "node:timers/promises";
import { COMPILER } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { atlasPlace, placesIn } from "../../exchange/rdf/index.ts";
import {
  count,
  EngineFailed,
  engineGraphs,
  iri,
  literal,
  type Query,
  rowsFor,
} from "../../exchange/sparql/index.ts";
import { batchesOf, type Target } from "./target.ts";
import { loadWords } from "./words.ts";

export interface Load {
  readonly atlas: Atlas;
  readonly base: string;
  readonly query: Query;
  readonly target: Target;
  /** Whether an atlas that is there already is written anew. */
  readonly again: boolean;
  /** Told after each batch. */
  readonly progress: (done: number, total: number) => void;
}

export type Loaded = {
  readonly statements: number;
  /** Nothing was written, since this very state of the atlas is there. */
  readonly wasThere: boolean;
};

/**
 * Loads an atlas. What has been written is noted in a graph of its own beside the atlas's: which state of
 * the atlas, and each batch once it is there. A load of the same state goes on after the last of them, and
 * a batch that was written but not noted is written again, which changes nothing: there are no blank
 * nodes. A load of another state first removes what is there. At the end the engine counts.
 *
 * @throws EngineFailed
 */
export async function load(work: Load): Promise<Loaded> {
  const { atlas, base, query, target, again, progress } = work;
  const graphs = engineGraphs(atlas, base);
  const totals = graphs.map(({ quads }) => countOf(quads()));
  const total = totals.reduce((sum, number) => sum + number, 0);
  const notes = notesIn(query, target, placesIn(atlasPlace(base, atlas.id)).load.value);
  // The number of statements tells apart versions of this program that write other ones.
  const state = `${atlas.hash} ${COMPILER} ${total} ${target.batch}`;
  const before = await notes.read();
  const isSame = before.has(`state ${state}`) && !again;
  if (isSame && before.has(COMPLETE)) return { statements: total, wasThere: true };
  if (!isSame) {
    await removeAtlas(query, target, placesIn(atlasPlace(base, atlas.id)));
    await notes.remove();
    await notes.add(`state ${state}`);
  }
  let done = 0;
  const under = new Set<Promise<void>>();
  for (const [index, { graph, quads }] of graphs.entries()) {
    let number = 0;
    for (const lines of batchesOf(quads(), target.batch)) {
      const note = `batch ${index} ${number}`;
      const size = Math.min(target.batch, (totals[index] ?? 0) - number * target.batch);
      number += 1;
      while (under.size >= AT_ONCE) await Promise.race(under);
      const isThere = isSame && before.has(note);
      const send = async () => {
        if (!isThere) {
          await target.add(graph.value, lines);
          await notes.add(note);
        }
        done += size;
        progress(done, total);
      };
      const sending: Promise<void> = send().finally(() => under.delete(sending));
      under.add(sending);
      // Awaited later: until then a failure is nobody's.
      sending.catch(() => undefined);
      // The request has to be on its way before this thread makes the next batch.
      if (!isThere) await Promise.race([sending, pause(ON_ITS_WAY_MS)]);
    }
  }
  await Promise.all(under);
  for (const [index, { graph }] of graphs.entries()) {
    const expected = totals[index] ?? 0;
    const held = await count(query, "*", `GRAPH ${iri(graph.value)} { ?s ?p ?o }`);
    if (held !== expected)
      throw new EngineFailed(loadWords.incomplete(graph.value, held, expected));
  }
  await notes.add(COMPLETE);
  return { statements: total, wasThere: false };
}

const COMPLETE = "complete";
/** Batches under way at a time: one is read by the engine while the other is sent. */
const AT_ONCE = 2;
/** How long a batch takes to be handed over to the system. */
const ON_ITS_WAY_MS = 30;

function countOf(items: Iterable<unknown>): number {
  let number = 0;
  for (const _ of items) number += 1;
  return number;
}

/** What is noted of a load, as texts in a graph of its own. */
function notesIn(query: Query, target: Target, graph: string) {
  const subject = iri(graph);
  const property = iri("urn:policy-atlas:term:noted");
  return {
    async read(): Promise<ReadonlySet<string>> {
      const rows = await rowsFor(
        query,
        "?note",
        [subject],
        () => `GRAPH ${subject} { ${subject} ${property} ?note }`,
      );
      return new Set(rows.map(({ note }) => note?.value ?? ""));
    },
    add: (note: string) => target.add(graph, `${subject} ${property} ${literal(note)} .\n`),
    remove: () => target.remove(graph),
  };
}

/** Removes the graphs of an atlas: those of its documents, by what the engine knows of them, then its own. */
async function removeAtlas(query: Query, target: Target, places: ReturnType<typeof placesIn>) {
  const rows = await rowsFor(
    query,
    "?document",
    [places.atlas.value],
    ([atlas = ""]) => `GRAPH ${iri(atlas)} { ?document a pa:Document }`,
  );
  for (const { document } of rows) if (document) await target.remove(document.value);
  await target.remove(places.atlas.value);
}
