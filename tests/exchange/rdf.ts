/** What rapper (raptor2-utils) and Oxigraph find in an atlas that is written as RDF. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { term } from "../../src/exchange/rdf/index.ts";

/** Counted from the statements that a program gives back. */
export interface RdfFigures {
  readonly nodes: number;
  readonly links: number;
  readonly bothWays: number;
  readonly quotes: number;
  /** Attribute values of nodes and links, all told. */
  readonly values: number;
  /** By node; parallel links merged, loops dropped, directions ignored. */
  readonly degree: Readonly<Record<string, number>>;
}

/** rapper reads the file, and writes it as N-Triples. Debian's has no reader of JSON-LD. */
export function byRapper(file: string, syntax: "turtle" | "nquads"): RdfFigures {
  const { status, stdout, stderr } = spawnSync("rapper", ["-q", "-i", syntax, file], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`rapper refuses ${file}: ${stderr}`);
  return figuresIn(stdout);
}

/** Oxigraph reads the file, and writes it as N-Quads. */
export function byOxigraph(file: string, type: string): RdfFigures {
  const store = new Store();
  store.load(readFileSync(file, "utf8"), { format: type });
  return figuresIn(store.dump({ format: "application/n-quads" }));
}

function figuresIn(lines: string): RdfFigures {
  const quads = new Parser({ format: "N-Quads" }).parse(lines);
  const valuesOf = (name: Parameters<typeof term>[0]) =>
    quads.filter(({ predicate }) => predicate.equals(term(name)));
  const isA = (name: Parameters<typeof term>[0]) =>
    new Set(
      valuesOf("rdf:type").flatMap(({ subject, object }) =>
        object.equals(term(name)) ? [subject.value] : [],
      ),
    );
  const [nodes, links] = [isA("pa:Node"), isA("pa:Link")];
  const objectsOf = (name: Parameters<typeof term>[0]) =>
    new Map(valuesOf(name).map(({ subject, object }) => [subject.value, object.value]));
  const [sources, targets] = [objectsOf("rdf:subject"), objectsOf("rdf:object")];
  const neighbours = new Map([...nodes].map((node) => [node, new Set<string>()]));
  for (const link of links) {
    const [source = "", target = ""] = [sources.get(link), targets.get(link)];
    if (source === target) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const ids = objectsOf("dcterms:identifier");
  return {
    nodes: nodes.size,
    links: links.size,
    bothWays: isA("pa:BothWays").size,
    quotes: isA("oa:Annotation").size,
    values: quads.filter(
      ({ subject, predicate }) =>
        predicate.value.startsWith(term("attr:").value) &&
        (nodes.has(subject.value) || links.has(subject.value)),
    ).length,
    degree: Object.fromEntries(
      Array.from(neighbours, ([node, others]) => [ids.get(node) ?? node, others.size]),
    ),
  };
}
