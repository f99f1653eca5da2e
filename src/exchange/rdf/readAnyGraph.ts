/** Reads RDF of others as a graph: things that statements join, and their literals as attributes. */
import type { Literal, Term } from "n3";
import { CannotReadGraph, type ExchangeEdge, type Reading, type Value } from "../model/index.ts";
import { literalValue } from "./statements.ts";
import { decoded, term } from "./terms.ts";
import type { Thing } from "./things.ts";
import { rdfWords } from "./words.ts";

/** Properties that say what a thing is called, the best first. */
const NAMES = ["skos:prefLabel", "rdfs:label", "dcterms:title", "foaf:name"] as const;

/**
 * Each thing with an IRI or blank label that a statement is about or leads to is a node; each statement
 * between two of them is a link named after its property. What a thing is (`rdf:type`) becomes its
 * attribute `type`, its other literals attributes named after their properties, the first of several.
 *
 * @throws CannotReadGraph if no statement is about anything
 */
export function readAnyGraph(things: ReadonlyMap<string, Thing>): Reading {
  const nodes = new Map<string, { label: string; attributes: Map<string, Value> }>();
  const edges: ExchangeEdge[] = [];
  const nodeOf = (iri: string) => {
    const known = nodes.get(iri);
    if (known) return known;
    const thing = things.get(iri);
    const name = NAMES.map((one) => thing?.text(one)).find((one) => one !== undefined);
    const node = { label: name ?? localName(iri), attributes: new Map<string, Value>() };
    nodes.set(iri, node);
    return node;
  };
  let leftOut = 0;
  const take = (thing: Thing, predicate: string, value: Term) => {
    const { attributes } = nodeOf(thing.iri);
    const isType = predicate === term("rdf:type").value;
    if (value.termType !== "Literal" && !isType) {
      nodeOf(value.value);
      edges.push({
        id: `e${edges.length + 1}`,
        label: localName(predicate),
        source: thing.iri,
        target: value.value,
        isDirected: true,
        attributes: new Map([["relation", localName(predicate)]]),
        quotes: [],
      });
      return;
    }
    const name = isType ? "type" : localName(predicate);
    if (attributes.has(name)) leftOut += 1;
    else if (isType) attributes.set(name, localName(value.value));
    else attributes.set(name, literalValue(value as Literal));
  };
  for (const thing of things.values()) {
    for (const [predicate, values] of thing.all()) {
      for (const value of values) take(thing, predicate, value);
    }
  }
  if (nodes.size === 0) throw new CannotReadGraph(rdfWords.nothing);
  return {
    graph: {
      title: "",
      attributes: new Map(),
      nodes: Array.from(nodes, ([id, node]) => ({ id, ...node, quotes: [] })),
      edges,
      documents: [],
      codes: [],
    },
    remarks: leftOut > 0 ? [rdfWords.leftOut(leftOut)] : [],
  };
}

/** What stands after the last `#`, `/` or `:` of an IRI. */
function localName(iri: string): string {
  const [name = ""] = /[^#/:]*[#/:]?$/.exec(iri) ?? [];
  return decoded(name.replace(/[#/:]$/, "")) || iri;
}
