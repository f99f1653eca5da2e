/** Looks up what links refer to. */
import {
  type AtlasTree,
  type Entry,
  type JsonNode,
  remembered,
  type Text,
  text,
} from "../files/index.ts";
import type { KnownIds } from "./knownIds.ts";

/** A link as it is written, with the nodes and the relation that it names, where they exist. */
export interface Link extends WrittenLink {
  readonly entry: Entry;
  readonly ends: { readonly source: Entry | undefined; readonly target: Entry | undefined };
  readonly definition: JsonNode | undefined;
}

interface WrittenLink {
  readonly source: Text | undefined;
  readonly relation: Text | undefined;
  readonly target: Text | undefined;
}

/** All links of the file, including invalid ones. */
export function linksOf(tree: AtlasTree, { nodes, relations }: KnownIds): readonly Link[] {
  return tree.edges.map((entry) => {
    const { source, relation, target } = written(entry);
    const ends = {
      source: source && nodes.get(source.value),
      target: target && nodes.get(target.value),
    };
    const definition = relation && relations.get(relation.value);
    return { entry, source, relation, target, ends, definition };
  });
}

const written = remembered(
  ({ node }: Entry): WrittenLink => ({
    source: text(node, "source"),
    relation: text(node, "relation"),
    target: text(node, "target"),
  }),
);
