/** The statements that an engine is given of an atlas: all of its RDF, and names to find nodes by. */
import { DataFactory, type Quad } from "n3";
import type { Atlas } from "../../atlas/index.ts";
import { tellingParts } from "../../query/lexicon/index.ts";
import { graphOf } from "../model/index.ts";
import {
  atlasPlace,
  DEFAULT_BASE,
  type NamedGraph,
  namedGraphs,
  placesIn,
  term,
} from "../rdf/index.ts";
import { foldedNames, namesOf, PART_TERMS } from "./engineAtlas.ts";

/** The named graphs of an atlas for an engine, in the order in which they are loaded. */
export function engineGraphs(atlas: Atlas, base = DEFAULT_BASE): readonly NamedGraph[] {
  const places = placesIn(atlasPlace(base, atlas.id));
  const [first, ...documents] = namedGraphs(graphOf(atlas), base);
  if (!first) throw new Error("an atlas has a graph of its own");
  function* names(): Iterable<Quad> {
    for (const node of atlas.nodes) {
      const quad = (name: Parameters<typeof term>[0], key: string) =>
        DataFactory.quad(places.node(node.id), term(name), DataFactory.literal(key), places.atlas);
      for (const name of foldedNames(node)) yield quad("skos:hiddenLabel", name);
      const { words, noun, proper } = tellingParts(namesOf(node));
      for (const word of words) yield quad(PART_TERMS.word, word);
      for (const part of noun) yield quad(PART_TERMS.noun, part);
      for (const part of proper) yield quad(PART_TERMS.proper, part);
    }
  }
  return [
    {
      graph: first.graph,
      *quads() {
        yield* first.quads();
        yield* names();
      },
    },
    ...documents,
  ];
}
