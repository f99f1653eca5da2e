/**
 * Writes RDF as JSON-LD 1.1. Annotations are shaped as the Web Annotation Data Model shows them
 * (`target`, `selector`, `exact`, `start`), with the context in the file: no reader has to fetch one.
 */
import type { NamedNode, Quad, Term } from "n3";
import type { ExchangeGraph } from "../model/index.ts";
import { PREFIXES, type Prefix, term } from "./terms.ts";
import { namedGraphs } from "./writeQuads.ts";

/** Keys of the Web Annotation context for what they stand for, and whether the value is an IRI. */
const KEYS = {
  body: ["oa:hasBody", true],
  target: ["oa:hasTarget", true],
  source: ["oa:hasSource", true],
  selector: ["oa:hasSelector", true],
  motivation: ["oa:motivatedBy", true],
  exact: ["oa:exact", false],
  prefix: ["oa:prefix", false],
  suffix: ["oa:suffix", false],
  start: ["oa:start", false],
  end: ["oa:end", false],
} as const;

/** Classes of that context that we write. */
const CLASSES = [
  "Annotation",
  "SpecificResource",
  "TextQuoteSelector",
  "TextPositionSelector",
] as const;
const CLASSES_BY_IRI = new Map(CLASSES.map((name) => [term(`oa:${name}`).value, name] as const));

const CONTEXT = {
  "@version": 1.1,
  ...PREFIXES,
  id: "@id",
  type: "@type",
  ...Object.fromEntries(CLASSES.map((name) => [name, `oa:${name}`])),
  ...Object.fromEntries(
    Object.entries(KEYS).map(([key, [name, isIri]]) => [
      key,
      isIri ? { "@id": name, "@type": "@id" } : { "@id": name, "@type": typeOf(key) },
    ]),
  ),
};

function typeOf(key: string): string {
  return key === "start" || key === "end" ? "xsd:nonNegativeInteger" : "xsd:string";
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Thing = { id: string; [key: string]: Json };

/** The properties whose values are written where they are used: each is used once. */
const WITHIN: ReadonlySet<string> = new Set([
  term("oa:hasTarget").value,
  term("oa:hasSelector").value,
]);

/** JSON-LD: the things of each graph with what is said of them, targets within their annotations. */
export function jsonLdOf(graph: ExchangeGraph, base?: string): string {
  const graphs = namedGraphs(graph, base).map(({ graph, quads }) => ({
    id: graph.value,
    "@graph": thingsOf(quads()),
  }));
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": graphs }, undefined, 1)}\n`;
}

function thingsOf(quads: Iterable<Quad>): readonly Thing[] {
  const things = new Map<string, Thing>();
  const within = new Set<string>();
  const thingOf = (iri: string) => {
    const known = things.get(iri);
    if (known) return known;
    const thing: Thing = { id: iri };
    things.set(iri, thing);
    return thing;
  };
  for (const { subject, predicate, object } of quads) {
    const thing = thingOf(subject.value);
    const key = keyOf(predicate.value);
    const isWithin = WITHIN.has(predicate.value);
    if (isWithin) within.add(object.value);
    const value = isWithin ? thingOf(object.value) : jsonOf(predicate as NamedNode, object);
    const before = thing[key];
    if (before === undefined) thing[key] = value;
    else thing[key] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return [...things].flatMap(([iri, thing]) => (within.has(iri) ? [] : [thing]));
}

const KEYS_BY_IRI = new Map(
  Object.entries(KEYS).map(([key, [name]]) => [term(name).value, key] as const),
);

function keyOf(predicate: string): string {
  if (predicate === term("rdf:type").value) return "type";
  return KEYS_BY_IRI.get(predicate) ?? compact(predicate);
}

/** Prefixes that end in a delimiter, the longest first. */
const BY_LENGTH = (Object.entries(PREFIXES) as [Prefix, string][]).sort(
  (a, b) => b[1].length - a[1].length,
);

/** `oa:exact` for its IRI; the IRI where no prefix fits. */
function compact(iri: string): string {
  const found = BY_LENGTH.find(([, start]) => iri.startsWith(start));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

function jsonOf(predicate: NamedNode, object: Term): Json {
  if (object.termType !== "Literal") {
    const isReference = KEYS_BY_IRI.has(predicate.value);
    if (predicate.value === term("rdf:type").value)
      return CLASSES_BY_IRI.get(object.value) ?? compact(object.value);
    return isReference ? object.value : { id: object.value };
  }
  const { value, language, datatype } = object;
  if (datatype.value === term("xsd:nonNegativeInteger").value) return Number(value);
  if (KEYS_BY_IRI.has(predicate.value)) return value;
  if (language !== "") return { "@value": value, "@language": language };
  const isText = datatype.value === term("xsd:string").value;
  return isText ? value : { "@value": value, "@type": compact(datatype.value) };
}
