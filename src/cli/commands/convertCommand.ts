/** `policy-atlas convert`: an atlas to a graph file, a graph file to another, or to proposals. */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { didYouMean } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { FORMATS, formatOf, formatsNamed, losses, readGraph } from "../../exchange/index.ts";
import {
  CannotReadGraph,
  claimsOf,
  type ExchangeGraph,
  type Format,
  graphOf,
  type Kept,
  proposalRows,
} from "../../exchange/model/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas } from "../disk/folders.ts";
import { isSameFile, writeWhole } from "../disk/writeWhole.ts";
import { type Command, UsageError } from "../terminal/command.ts";
import { type Io, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";

const convertWords = {
  layingOut: (id: string) => `Laying out ${id}`,
  notLaidOut: (count: number) =>
    `Positions, sizes and colours of ${counted(count, "node")} left out: the atlas is not laid out yet, which takes minutes. Add --layout to have them.`,
} as const;

export const convertCommand: Command = {
  help: `Usage: policy-atlas convert <in> <out> [--from <format>] [--to <format>]

Writes an atlas, or a graph file of another program, in another format. The formats
are told by the files' names, or by --from and --to. What the new format can't hold
is said. Where <out> is a folder, the graph becomes proposals in it: claims.jsonl,
which "policy-atlas check" reads, and the texts that the file holds. A graph of
others is never an atlas: its claims have to be checked first.

${formatList()}

Options:
      --from <format>  The format of <in> (default: by its name)
      --to <format>    The format of <out> (default: by its name)
      --base <iri>     What the names in RDF begin with (default: urn:policy-atlas:)
      --layout         Lay out an atlas of over 500 nodes for positions, sizes and
                       colours; takes minutes, once
  -h, --help           Print this help

Exit codes: 0 written, 1 the atlas has errors, 2 wrong usage, or <in> can't be read.`,
  options: {
    from: { type: "string" },
    to: { type: "string" },
    base: { type: "string" },
    layout: { type: "boolean" },
  },
  positionals: [2, 2],
  async run(args, io) {
    const { positionals, values } = args;
    const [from = "", to = ""] = positionals;
    const given = {
      from: formatGiven(values.get("from"), "from"),
      to: formatGiven(values.get("to"), "to"),
    };
    // What RDF and layouts need is loaded only for them.
    const base = values.has("base")
      ? (await import("../engine/access.ts")).baseGiven(args)
      : undefined;
    const out = resolve(io.cwd, to);
    const isFolder = given.to === undefined && isFolderName(to, out);
    const format = isFolder ? undefined : (given.to ?? formatToWrite(to));
    if (format && basename(out) === "atlas.json")
      throw new UsageError("An atlas is not converted to: name a folder, and check the proposals.");
    if (format && !format.write) throw new UsageError(`${format.label} is read, not written.`);
    const wanted = { format: given.from, looks: LOOKS.some((one) => format?.keeps.includes(one)) };
    const graph = await graphAt(from, { ...wanted, layout: args.switches.has("layout") }, io);
    if (!graph) return 1;
    if (!format?.write) return writeProposals(graph, out, io);
    if (existsSync(out) && isSameFile(resolve(io.cwd, from), out))
      throw new UsageError(`"${to}" is the file that is read. Name another one.`);
    for (const loss of losses(graph, format)) io.err(`${printable(loss)}\n`);
    writeWhole(out, await format.write(graph, base));
    io.out(`${relative(io.cwd, out)}: ${format.label}, ${counts(graph)}\n`);
    return 0;
  },
};

function formatList(): string {
  const widest = Math.max(...FORMATS.map(({ id }) => id.length));
  const rows = FORMATS.map(({ id, label, extensions, read, write }) => {
    const ways = read && write ? "in, out" : read ? "in" : "out";
    return `  ${id.padEnd(widest)}  ${label} (${extensions.join(", ")}; ${ways})`;
  });
  return `Formats:\n${rows.join("\n")}`;
}

function formatGiven(id: string | undefined, option: string): Format | undefined {
  if (id === undefined) return undefined;
  const format = formatOf(id);
  if (format) return format;
  const ids = FORMATS.map((one) => one.id);
  throw new UsageError(
    `--${option} does not know "${id}".${didYouMean(id, ids) || ` The formats are ${ids.join(", ")}.`}`,
  );
}

function isFolderName(name: string, path: string): boolean {
  return /[\\/]$/.test(name) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function formatToWrite(name: string): Format {
  const format = formatsNamed(name).find(({ write }) => write !== undefined);
  if (format) return format;
  throw new UsageError(
    `The name "${name}" does not tell a format: say which with --to, or end it with "/" for proposals.`,
  );
}

/** What a map gives a file. */
const LOOKS = ["places", "sizes", "colours"] as const satisfies readonly Kept[];

interface Wanted {
  readonly format: Format | undefined;
  /** Whether the file will hold positions, sizes or colours. */
  readonly looks: boolean;
  /** Whether to wait for them. */
  readonly layout: boolean;
}

/** The graph of an atlas's folder or of a file of another program; undefined if the atlas has errors. */
async function graphAt(
  label: string,
  { format, looks, layout }: Wanted,
  io: Io,
): Promise<ExchangeGraph | undefined> {
  const path = resolve(io.cwd, label);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new CannotRead(`There is nothing at "${label}".`);
  if (stats.isDirectory() || (format === undefined && basename(path) === "atlas.json")) {
    const atlas = loadAtlas(findAtlas(label, io.cwd), io);
    if (!atlas) return undefined;
    return looks ? withPlaces(atlas, layout, io) : graphOf(atlas);
  }
  try {
    const file = { name: basename(path), bytes: readFileSync(path) };
    const { graph, remarks } = await readGraph(file, format);
    for (const remark of remarks) io.err(`${printable(remark)}\n`);
    return graph;
  } catch (error) {
    if (error instanceof CannotReadGraph) throw new CannotRead(error.message);
    throw error;
  }
}

/** The graph of an atlas with the places, sizes and colours of its map. */
async function withPlaces(atlas: Atlas, layout: boolean, io: Io): Promise<ExchangeGraph> {
  const [{ placesOf }, { nodeLooks }, { PLAIN }] = await Promise.all([
    import("../atlases/placesOf.ts"),
    import("../../picture/paint/index.ts"),
    import("../../view/index.ts"),
  ]);
  const where = placesOf(atlas, layout ? Number.POSITIVE_INFINITY : undefined, (done, of) =>
    io.progress.say(convertWords.layingOut(atlas.id), done, of),
  );
  io.progress.end();
  if (!where) {
    io.err(`${convertWords.notLaidOut(atlas.nodes.length)}\n`);
    return graphOf(atlas);
  }
  return graphOf(atlas, { look: nodeLooks({ atlas, where, encoding: PLAIN }) });
}

/**
 * Writes claims.jsonl and the texts that came with the graph, for `check`.
 * @throws UsageError if a text would overwrite another
 */
function writeProposals(graph: ExchangeGraph, folder: string, io: Io): 0 {
  const texts = textFiles(graph, join(folder, "sources"));
  for (const { path, text } of texts) {
    if (existsSync(path) && readFileSync(path, "utf8") !== text)
      throw new UsageError(
        `"${relative(io.cwd, path)}" exists and is another text. Name another folder.`,
      );
  }
  const claims = join(folder, "claims.jsonl");
  const rows = proposalRows(graph);
  mkdirSync(texts.length > 0 ? join(folder, "sources") : folder, { recursive: true });
  writeWhole(claims, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  for (const { path, text } of texts) writeWhole(path, text);
  const against = existsSync(join(folder, "atlas.json"))
    ? ["--atlas", folder]
    : (texts.length > 0 ? texts : [{ path: "<file>" }]).flatMap(({ path }) => ["--source", path]);
  const command = [claims, ...against].map((word) => asTyped(word, io.cwd)).join(" ");
  const without = rows.filter(({ quote }) => quote === "").length;
  io.out(
    `${relative(io.cwd, claims)}: ${counted(rows.length, "proposal")}, ${without} without a quote.\n` +
      `Check them with: policy-atlas check ${command}\n`,
  );
  return 0;
}

/** A path as it would be typed in this folder; other words as they are. */
function asTyped(word: string, cwd: string): string {
  const typed = isAbsolute(word) ? relative(cwd, word) || "." : word;
  return /[^\w./<>-]/.test(typed) ? JSON.stringify(typed) : typed;
}

/** The texts of a graph, with a path for each, named after its title so that `check` finds it. */
function textFiles({ documents }: ExchangeGraph, folder: string) {
  const taken = new Set<string>();
  return documents.flatMap(({ title, text }) => {
    if (text === undefined) return [];
    const base = fileName(title) || "document";
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    return [{ path: join(folder, `${name}.txt`), text }];
  });
}

/** A title as a file's name: letters, digits and hyphens, at most 60. */
function fileName(title: string): string {
  return title
    .normalize("NFC")
    .trim()
    .replace(/\.(?:txt|md|pdf|docx?|html?)$/i, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
}

function counts(graph: ExchangeGraph): string {
  const quotes = claimsOf(graph).reduce((sum, claim) => sum + claim.quotes.length, 0);
  return [
    counted(graph.nodes.length, "node"),
    counted(graph.edges.length, "link"),
    counted(quotes, "quote"),
  ].join(", ");
}
