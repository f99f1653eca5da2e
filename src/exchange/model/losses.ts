/** What a format loses of a graph, said before it is taken. */

import { KEPT, type Kept } from "./format.ts";
import type { Attributes, ExchangeClaim, ExchangeGraph, ExchangeQuote } from "./graph.ts";
import { typesOf } from "./values.ts";
import { lossWords, mixedTypeWords } from "./words.ts";

/** How often a graph has what a format may lack. */
const COUNTS: Readonly<Record<Kept, (graph: ExchangeGraph) => number>> = {
  quotes: (graph) => sum(claimsOf(graph), ({ quotes }) => quotes.length),
  quoteDetails: (graph) => sum(claimsOf(graph), ({ quotes }) => quotes.filter(hasDetails).length),
  documents: ({ documents }) => documents.length,
  texts: ({ documents }) => documents.filter(({ text }) => text !== undefined).length,
  codebook: ({ codes }) => codes.length,
  attributes: (graph) => namesOf(graph, () => true).size,
  types: (graph) => namesOf(graph, (value) => typeof value !== "string").size,
  blanks: (graph) =>
    sum(
      claimsOf(graph),
      ({ attributes }) => [...attributes.values()].filter((one) => one === "").length,
    ),
  places: ({ nodes }) => nodes.filter(({ look }) => look !== undefined).length,
  sizes: ({ nodes }) => nodes.filter(({ look }) => look?.size !== undefined).length,
  colours: ({ nodes }) => nodes.filter(({ look }) => look?.colour !== undefined).length,
  bothWays: ({ edges }) => {
    const both = edges.filter(({ isDirected }) => !isDirected).length;
    // A graph may be undirected as a whole in every format.
    return both === edges.length ? 0 : both;
  },
  parallel: ({ edges }) =>
    edges.length -
    new Set(edges.map(({ source, target }) => JSON.stringify([source, target]))).size,
  loops: ({ edges }) => edges.filter(({ source, target }) => source === target).length,
  edgeIds: ({ edges }) => edges.length,
  title: ({ title }) => (title === "" ? 0 : 1),
  description: ({ attributes }) => Number(attributes.has("description")),
  about: ({ attributes }) => attributes.size - Number(attributes.has("description")),
};

/** What is lost of a graph in a format that keeps these, in sentences; none if nothing is. */
export function lossesOf(graph: ExchangeGraph, keeps: readonly Kept[]): readonly string[] {
  // What is left out whole says nothing of its details.
  const isImplied = (kept: Kept) =>
    (kept === "quoteDetails" && !keeps.includes("quotes")) ||
    ((kept === "types" || kept === "blanks") && !keeps.includes("attributes"));
  const lost = KEPT.filter((kept) => !keeps.includes(kept) && !isImplied(kept));
  return lost.flatMap((kept) => {
    const count = COUNTS[kept](graph);
    return count === 0 ? [] : [lossWords[kept](count)];
  });
}

function hasDetails({ id, document, prefix, suffix, ranges, attributes }: ExchangeQuote): boolean {
  const texts = [id, document, prefix ?? "", suffix ?? ""];
  return texts.some((one) => one !== "") || ranges.length > 0 || attributes.size > 0;
}

/** All nodes, then all edges. */
export function claimsOf({ nodes, edges }: ExchangeGraph): readonly ExchangeClaim[] {
  return [...nodes, ...edges];
}

function namesOf(graph: ExchangeGraph, counts: (value: unknown) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { attributes } of claimsOf(graph)) {
    for (const [name, value] of attributes) if (counts(value)) names.add(name);
  }
  return names;
}

function sum<T>(values: readonly T[], count: (value: T) => number): number {
  return values.reduce((total, value) => total + count(value), 0);
}

/** Says how many attributes hold values of several types, where a format has one type for each. */
export function mixedTypeWarnings({ nodes, edges }: ExchangeGraph): readonly string[] {
  const count = [nodes, edges].reduce((total, claims) => total + mixedIn(claims), 0);
  return count === 0 ? [] : [mixedTypeWords(count)];
}

function mixedIn(claims: readonly ExchangeClaim[]): number {
  const types = typesOf(claims.map(({ attributes }) => attributes));
  const hasOther = (name: string) =>
    claims.some(({ attributes }) => typeof (attributes.get(name) ?? "") !== "string");
  return [...types].filter(([name, type]) => type === "text" && hasOther(name)).length;
}

/** All texts of a graph: names, values, words. */
export function* textsOf(graph: ExchangeGraph): Iterable<string> {
  yield graph.title;
  yield* textsIn(graph.attributes);
  for (const claim of claimsOf(graph)) {
    yield claim.id;
    yield claim.label;
    yield* textsIn(claim.attributes);
    for (const quote of claim.quotes) {
      yield quote.exact;
      yield* textsIn(quote.attributes);
    }
  }
  for (const { title, text = "", attributes } of graph.documents) {
    yield title;
    yield text;
    yield* textsIn(attributes);
  }
  for (const { name, definition, attributes } of graph.codes) {
    yield name;
    yield definition;
    yield* textsIn(attributes);
  }
}

function* textsIn(attributes: Attributes): Iterable<string> {
  for (const [name, value] of attributes) {
    yield name;
    if (typeof value === "string") yield value;
  }
}
