/** `policy-atlas load`: writes atlases as RDF into an engine. */
import { DEFAULT_BASE } from "../../exchange/rdf/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { findAtlases } from "../disk/folders.ts";
import { type Command, UsageError } from "../terminal/command.ts";
import { counted } from "../terminal/words.ts";
import {
  ACCESS_HELP,
  ACCESS_OPTIONS,
  addressOf,
  baseGiven,
  endpointOf,
  WAITS,
  withEngine,
} from "./access.ts";
import { load } from "./load.ts";
import { graphStore, updates } from "./target.ts";
import { loadWords } from "./words.ts";

export const loadCommand: Command = {
  help: `Usage: policy-atlas load <folder…> --endpoint <url> [--store <url> | --update <url>]

Writes each atlas into named graphs: one for its codebook, nodes and links, one for
the quotes of each document. A load that was interrupted goes on where it stopped;
an atlas that is there in another state is replaced; one that is there as it is
stays. At the end the engine counts what it holds.

Options:
      --endpoint <url>   Where the engine answers queries
      --store <url>      Its Graph Store, by which it is written to: the fastest way
      --update <url>     Its address for SPARQL Update, if it has no Graph Store
                         (default: that of --endpoint)
      --base <iri>       What all names begin with (default: ${DEFAULT_BASE})
      --again            Write anew what is there already
${ACCESS_HELP}
  -h, --help             Print this help

Virtuoso: --endpoint http://localhost:8890/sparql
          --store http://localhost:8890/sparql-graph-crud-auth --user dba`,
  options: {
    ...ACCESS_OPTIONS,
    store: { type: "string" },
    update: { type: "string" },
    base: { type: "string" },
    again: { type: "boolean" },
  },
  positionals: [1, Number.POSITIVE_INFINITY],
  async run(args, io) {
    const endpoint = endpointOf(args, WAITS.load);
    const [url, store, update] = ["endpoint", "store", "update"].map((one) => addressOf(args, one));
    if (url === undefined) throw new UsageError("--endpoint is missing.");
    if (store !== undefined && update !== undefined)
      throw new UsageError("Give --store or --update, not both.");
    const base = baseGiven(args) ?? DEFAULT_BASE;
    const query = (sparql: string) => endpoint.select(url, sparql);
    const target =
      store === undefined ? updates(endpoint, update ?? url) : graphStore(endpoint, store);
    const places = findAtlases(args.positionals, io.cwd);
    let failures = 0;
    for (const place of places) {
      const atlas = loadAtlas(place, io);
      if (!atlas) {
        failures += 1;
        continue;
      }
      const started = Date.now();
      const { statements, wasThere } = await withEngine(
        () =>
          load({
            ...{ atlas, base, query, target },
            again: args.switches.has("again"),
            progress: (done, total) => io.progress.say(loadWords.loading(atlas.id), done, total),
          }),
        loadWords.resume,
      );
      io.progress.end();
      const what = counted(statements, "statement");
      const seconds = (Date.now() - started) / 1000;
      const rate = Math.round(statements / Math.max(seconds, 0.001)).toLocaleString("en");
      io.out(
        wasThere
          ? `${atlas.id}: there already, ${what}\n`
          : `${atlas.id}: ${what} in ${seconds.toFixed(1)} s (${rate} a second)\n`,
      );
    }
    return failures === 0 ? 0 : 1;
  },
};
