/** `policy-atlas stats`: prints the figures of atlases. */
import { ATTRIBUTES } from "../../atlas/attributes/index.ts";
import {
  type AtlasStats,
  atlasStats,
  type StatementsPerClaim,
} from "../../query/measures/index.ts";
import type { Coverage } from "../../query/text/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { findAtlases } from "../disk/folders.ts";
import type { Command } from "../terminal/command.ts";
import { type Paint, paintFor, printable } from "../terminal/io.ts";
import { table } from "../terminal/table.ts";
import { counted, decimal, percent } from "../terminal/words.ts";

export const statsCommand: Command = {
  help: `Usage: policy-atlas stats [folder…] [--sections] [--json]

Counts nodes by kind and type, links by family and relation; the words that questions
may use for each relation; how many statements support each claim; what is stated or
implied, in place or intended; how dense the network is; and how much of each section
is cited. Without a folder: all of data/.

Options:
      --sections  Print only the coverage of each section
      --json      Print the figures as JSON
  -h, --help      Print this help`,
  options: { sections: { type: "boolean" }, json: { type: "boolean" } },
  positionals: [0, Number.POSITIVE_INFINITY],
  run({ positionals, switches }, io) {
    const places = findAtlases(positionals, io.cwd);
    const loaded = places.map((place) => ({ place, atlas: loadAtlas(place, io) }));
    const figures = loaded.flatMap(({ place, atlas }) =>
      atlas ? [{ folder: place.label, ...atlasStats(atlas) }] : [],
    );
    if (switches.has("json")) io.out(`${JSON.stringify({ atlases: figures }, undefined, 2)}\n`);
    else {
      const print = switches.has("sections") ? sectionsReport : report;
      io.out(figures.map((atlas) => print(atlas, paintFor(io))).join("\n"));
    }
    return figures.length === places.length ? 0 : 1;
  },
};

function sectionsReport(figures: AtlasStats, paint: Paint): string {
  return `${[paint("bold", printable(figures.title)), ...coverage(figures)].join("\n")}\n`;
}

function report(figures: AtlasStats, paint: Paint): string {
  const title = (text: string) => paint("bold", text);
  const lines = [
    title(printable(figures.title)),
    `${counted(figures.nodes, "node")}, ${counted(figures.links, "link")}, ` +
      `${counted(figures.quotes, "quote")}, ${counted(figures.documents, "document")}`,
    "",
    title("Nodes by kind and type"),
    ...tree(figures.kinds.map((kind) => [kind, kind.types])),
    "",
    title("Links by family and relation"),
    ...tree(figures.families.map((family) => [family, family.relations])),
    "",
    title("Words of relations"),
    ...figures.words.map(
      ({ relation, words }) =>
        `  ${printable(relation)}: ${words.length > 0 ? printable(words.join(", ")) : "its name only"}`,
    ),
    "",
    title("Pillars"),
    ...table(
      [
        ["", "nodes", "links"],
        ...figures.pillars.map(({ name, nodes, links }) => [
          `  ${printable(name)}`,
          String(nodes),
          String(links),
        ]),
      ],
      [{ maxWidth: 60 }, RIGHT, RIGHT],
    ),
    "",
    title("What links rest on"),
    ...list([...ATTRIBUTES.flatMap(({ facet }) => figures[facet]), negated(figures)]),
    "",
    title("Statements per claim"),
    ...supports(figures),
    "",
    title("Shape"),
    ...shape(figures),
    "",
    title("Coverage"),
    ...coverage(figures),
  ];
  return `${lines.join("\n")}\n`;
}

const RIGHT = { align: "right" } as const;

interface NamedCount {
  readonly name: string;
  readonly count: number;
}

function tree(groups: readonly (readonly [NamedCount, readonly NamedCount[]])[]): string[] {
  const rows = groups.flatMap(([group, members]) => [
    [`  ${printable(group.name)}`, String(group.count)],
    ...members.map(({ name, count }) => [`    ${printable(name)}`, String(count)]),
  ]);
  return table(rows, [{ maxWidth: 60 }, RIGHT]);
}

function list(counts: readonly NamedCount[]): string[] {
  return tree(counts.map((count) => [count, []]));
}

function negated({ negated: count }: AtlasStats): NamedCount {
  return { name: "negated", count };
}

function supports({ support }: AtlasStats): string[] {
  const row = (name: string, { claims, single, mean, median, most }: StatementsPerClaim) => [
    `  ${name}`,
    decimal(mean),
    median === undefined ? "not computable" : String(median),
    most === undefined ? "not computable" : String(most),
    `${single} of ${claims}`,
  ];
  return table(
    [
      ["", "mean", "median", "most", "only one"],
      row("nodes", support.nodes),
      row("links", support.links),
    ],
    [{}, RIGHT, RIGHT, RIGHT, RIGHT],
  );
}

/** The sizes of this many components are printed. */
const SIZES_SHOWN = 8;

function shape({ shape: { density, meanDegree, components, unlinked } }: AtlasStats): string[] {
  const sizes = components.slice(0, SIZES_SHOWN).join(", ");
  const more = components.length > SIZES_SHOWN ? ", …" : "";
  const counts = components.length === 0 ? "0" : `${components.length} (of ${sizes}${more} nodes)`;
  return table(
    [
      ["  pairs of nodes that are linked", percent(density)],
      ["  links per node", decimal(meanDegree)],
      ["  components", counts],
      ["  nodes without links", String(unlinked)],
    ],
    [{}, {}],
  );
}

function coverage({ coverage: documents }: AtlasStats): string[] {
  const row = (name: string, figures: Coverage) => {
    // Nothing to count in a section that is excluded from reading.
    if (figures.sentences === 0 && figures.unread > 0) return [name, "not read", "", "", "", ""];
    return [
      name,
      `${figures.cited} of ${figures.sentences}`,
      percent(ratio(figures.cited, figures.sentences)),
      String(figures.explained),
      `${figures.quotedWords} of ${figures.words}`,
      percent(ratio(figures.quotedWords, figures.words)),
    ];
  };
  const rows = documents.flatMap(({ title, sections, ...documentFigures }) => [
    row(`  ${printable(title)}`, documentFigures),
    ...sections.map(({ heading, level, ...sectionFigures }) =>
      row(
        `  ${"  ".repeat(Math.max(1, level))}${printable(heading) || "(before the first heading)"}`,
        sectionFigures,
      ),
    ),
  ]);
  return table(
    [["", "sentences cited", "", "explained", "words quoted", ""], ...rows],
    [{ maxWidth: 56 }, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT],
  );
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
