/** The IRIs of an atlas and of all that is in it. */
import { DataFactory, type NamedNode } from "n3";
import type { Code, ExchangeGraph } from "../model/index.ts";
import { encoded } from "./terms.ts";

/** Makes the IRIs of one graph, from its own on. */
export interface Places {
  readonly atlas: NamedNode;
  readonly codebook: NamedNode;
  /** Where a load notes what it has written, apart from the atlas itself. */
  readonly load: NamedNode;
  node(id: string): NamedNode;
  link(id: string): NamedNode;
  document(id: string): NamedNode;
  code(of: Code["of"], id: string, parent?: string): NamedNode;
}

/** The IRI of the atlas with this id. */
export function atlasPlace(base: string, id: string): NamedNode {
  return DataFactory.namedNode(`${base}${encoded(id)}`);
}

/** A graph's id, or what stands in its place where it has none. */
export function idOf({ attributes, title }: ExchangeGraph): string {
  const id = attributes.get("id");
  return typeof id === "string" && id !== "" ? id : title || "graph";
}

export function placesIn(atlas: NamedNode): Places {
  const at = (...path: readonly string[]) =>
    DataFactory.namedNode([atlas.value, ...path.map(encoded)].join("/"));
  return {
    atlas,
    codebook: at("codebook"),
    load: at("load"),
    node: (id) => at("node", id),
    link: (id) => at("link", id),
    document: (id) => at("document", id),
    code: (of, id, parent) => (of === "type" ? at(of, parent ?? "", id) : at(of, id)),
  };
}
