/** The statements that an engine is given of an atlas: all of its RDF, and names to find nodes by. */
import { DataFactory, type Quad } from "n3";
import type { Atlas } from "../../atlas/index.ts";
import { graphOf } from "../model/index.ts";
import {
  atlasPlace,
  DEFAULT_BASE,
  type NamedGraph,
  namedGraphs,
  placesIn,
  term,
} from "../rdf/index.ts";
import { foldedNames } from "./engineAtlas.ts";

/** The named graphs of an atlas for an engine, in the order in which they are loaded. */
export function engineGraphs(atlas: Atlas, base = DEFAULT_BASE): readonly NamedGraph[] {
  const places = placesIn(atlasPlace(base, atlas.id));
  const [first, ...documents] = namedGraphs(graphOf(atlas), base);
  if (!first) throw new Error("an atlas has a graph of its own");
  function* names(): Iterable<Quad> {
    for (const node of atlas.nodes) {
      for (const name of foldedNames(node)) {
        const key = DataFactory.literal(name);
        yield DataFactory.quad(places.node(node.id), term("skos:hiddenLabel"), key, places.atlas);
      }
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
