/** An atlas as RDF: annotations, provenance, a codebook in SKOS; in Turtle, N-Quads and JSON-LD. */
export { quadLine, tripleLine } from "./lines.ts";
export { atlasPlace, type Places, placesIn } from "./places.ts";
export { readGraph } from "./readGraph.ts";
export { readQuads, readRdf, type Syntax } from "./readQuads.ts";
export { attributeTerm, DEFAULT_BASE, isBase, PREFIXES, term } from "./terms.ts";
export { jsonLdOf } from "./writeJsonLd.ts";
export { type NamedGraph, namedGraphs } from "./writeQuads.ts";
export { nquadsOf, turtleOf } from "./writeText.ts";
