/**
 * What rapper (raptor2-utils) and Oxigraph find in an atlas written as RDF, beside what is in it: for
 * `npm run check:exchange`.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Store } from "oxigraph";
import { claimsOf, type ExchangeGraph } from "../../src/exchange/model/index.ts";
import { jsonLdOf, nquadsOf, PREFIXES, turtleOf } from "../../src/exchange/rdf/index.ts";

/** One figure, as it is here and as a program finds it in a file. */
export interface RdfFigure {
  readonly program: "rapper" | "Oxigraph";
  readonly file: string;
  readonly what: "nodes" | "links" | "quotes" | "links both ways" | "statements";
  readonly here: number;
  readonly there: number;
}

const CLASSES = {
  nodes: `${PREFIXES.pa}Node`,
  links: `${PREFIXES.pa}Link`,
  quotes: `${PREFIXES.oa}Annotation`,
  "links both ways": `${PREFIXES.pa}BothWays`,
} as const;
type Counted = keyof typeof CLASSES;

const SYNTAXES = [
  { file: "atlas.ttl", rapper: "turtle", type: "text/turtle", write: turtleOf },
  { file: "atlas.nq", rapper: "nquads", type: "application/n-quads", write: nquadsOf },
  // Debian's raptor has no reader of JSON-LD.
  { file: "atlas.jsonld", rapper: undefined, type: "application/ld+json", write: jsonLdOf },
] as const;

/**
 * Writes the graph in three syntaxes into a folder and counts what the two programs read.
 * @throws an error if a program refuses a file
 */
export function rdfFigures(graph: ExchangeGraph, folder: string): readonly RdfFigure[] {
  const quotes = claimsOf(graph).reduce((sum, claim) => sum + claim.quotes.length, 0);
  const here: Readonly<Record<Counted, number>> = {
    nodes: graph.nodes.length,
    links: graph.edges.length,
    quotes,
    "links both ways": graph.edges.filter(({ isDirected }) => !isDirected).length,
  };
  const statements = nquadsOf(graph).trim().split("\n").length;
  const names = Object.keys(CLASSES) as Counted[];
  return SYNTAXES.flatMap(({ file, rapper, type, write }) => {
    const text = write(graph);
    writeFileSync(join(folder, file), text);
    const byOxigraph = oxigraphCounts(text, type);
    const programs = [
      { program: "Oxigraph" as const, found: byOxigraph },
      ...(rapper
        ? [{ program: "rapper" as const, found: rapperCounts(join(folder, file), rapper) }]
        : []),
    ];
    return programs.flatMap(({ program, found }): RdfFigure[] => [
      ...names.map((what) => ({ program, file, what, here: here[what], there: found[what] })),
      { program, file, what: "statements", here: statements, there: found.statements },
    ]);
  });
}

type Found = Readonly<Record<Counted | "statements", number>>;

function oxigraphCounts(text: string, type: string): Found {
  const store = new Store();
  store.load(text, { format: type });
  const isOf = (iri: string) =>
    store
      .match(null, null, null, null)
      .filter(({ predicate, object }) => predicate.value === TYPE && object.value === iri).length;
  return { ...countsBy(isOf), statements: store.size };
}

const TYPE = `${PREFIXES.rdf}type`;

/** rapper reads the file and writes N-Triples, a line a statement. */
function rapperCounts(path: string, syntax: string): Found {
  const { status, stdout, stderr } = spawnSync("rapper", ["-q", "-i", syntax, path], {
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(`rapper refuses ${path}: ${stderr}`);
  const lines = stdout.trim().split("\n");
  const isOf = (iri: string) => lines.filter((line) => line.includes(`<${TYPE}> <${iri}> `)).length;
  return { ...countsBy(isOf), statements: lines.length };
}

function countsBy(count: (iri: string) => number): Readonly<Record<Counted, number>> {
  return {
    nodes: count(CLASSES.nodes),
    links: count(CLASSES.links),
    quotes: count(CLASSES.quotes),
    "links both ways": count(CLASSES["links both ways"]),
  };
}
