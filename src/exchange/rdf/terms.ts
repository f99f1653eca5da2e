/**
 * The words in which an atlas is put as RDF. Standard ones where there are any: quotes are annotations
 * (W3C Web Annotation Vocabulary, 2017), the codebook is SKOS (2009), where things come from is PROV-O
 * (2013); `pa:` has the few that are missing, and `attr:` is a property for each attribute by its name.
 */
import { DataFactory, type NamedNode } from "n3";

export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  pa: "urn:policy-atlas:term:",
  attr: "urn:policy-atlas:attribute:",
} as const;

export type Prefix = keyof typeof PREFIXES;

/** The address under which atlases stand if no other is given: names, not addresses of pages. */
export const DEFAULT_BASE = "urn:policy-atlas:";

const known = new Map<string, NamedNode>();

/** The IRI of a term such as `oa:hasBody`, always the same object. */
export function term(name: `${Prefix}:${string}`): NamedNode {
  const before = known.get(name);
  if (before) return before;
  const colon = name.indexOf(":");
  const iri = DataFactory.namedNode(
    PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1),
  );
  known.set(name, iri);
  return iri;
}

/** The property for an attribute. */
export function attributeTerm(name: string): NamedNode {
  return term(`attr:${encoded(name)}`);
}

/** The name of the attribute that a property is for; undefined for other properties. */
export function attributeName(iri: string): string | undefined {
  return iri.startsWith(PREFIXES.attr) ? decoded(iri.slice(PREFIXES.attr.length)) : undefined;
}

/**
 * Any text as one segment of an IRI (RFC 3987): all but unreserved ASCII is percent-encoded, since
 * writers of RDF put an IRI with a space as it is, and their own readers refuse it. What is no
 * Unicode (half a surrogate pair) becomes U+FFFD.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text that was encoded so; the segment itself if it is not of that form. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Whether IRIs can be made by appending to this: it is absolute and has no character that RDF forbids
 * in one.
 */
export function isBase(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+[/#:]$/i.test(text);
}
