/** Looks up what links refer to. */
import {
  type AtlasTree,
  createSlot,
  type JsonNode,
  placesBefore,
  rememberedRows,
  type Text,
  text,
} from "../files/index.ts";
import type { Ids, KnownIds } from "./knownIds.ts";

interface WrittenLink {
  readonly source: Text | undefined;
  readonly relation: Text | undefined;
  readonly target: Text | undefined;
}

/** A link as it is written, with the nodes and the relation that it names, where they exist. */
export interface Link extends WrittenLink {
  readonly node: JsonNode;
  readonly ends: Ends;
  readonly definition: JsonNode | undefined;
}

interface Ends {
  readonly source: JsonNode | undefined;
  readonly target: JsonNode | undefined;
}

/** All links of the file, with what they refer to apart, to be read quicker than the links. */
export interface Links {
  readonly all: readonly Link[];
  readonly sources: readonly (JsonNode | undefined)[];
  readonly targets: readonly (JsonNode | undefined)[];
  readonly definitions: readonly (JsonNode | undefined)[];
}

/** All links of the file, including invalid ones; the same objects as long as nothing of them changes. */
export function linksOf({ edges }: AtlasTree, known: KnownIds): Links {
  const written = writtenLinks(edges, [edges.entries]);
  const { sources, targets } = endsOf(edges, written, known);
  const definitions = definitionsOf(edges, [written], known.relations);
  const all = links(edges, [edges.entries, written, sources, targets, definitions]);
  return { all, sources, targets, definitions };
}

const writtenLinks = rememberedRows(
  ([node]: readonly [JsonNode]): WrittenLink => ({
    source: text(node, "source"),
    relation: text(node, "relation"),
    target: text(node, "target"),
  }),
);

const definitionsOf = rememberedRows(
  ([{ relation }]: readonly [WrittenLink], relations: Ids) =>
    relation && relations.get(relation.value),
);

type Row = readonly [
  node: JsonNode,
  written: WrittenLink,
  source: JsonNode | undefined,
  target: JsonNode | undefined,
  definition: JsonNode | undefined,
];

const links = rememberedRows(([node, written, from, to, definition]: Row): Link => {
  const { source, relation, target } = written;
  return { source, relation, target, node, ends: { source: from, target: to }, definition };
});

/** The ends of links, by link. */
interface EndColumns {
  readonly written: readonly WrittenLink[];
  readonly sources: readonly (JsonNode | undefined)[];
  readonly targets: readonly (JsonNode | undefined)[];
}

const endsSlot = createSlot<EndColumns>();

/** With more nodes replaced at once, all ends are looked up by id. */
const REPLACED_MAX = 16;

function endsOf(
  list: AtlasTree["edges"],
  written: readonly WrittenLink[],
  { nodes, replacedNodes }: KnownIds,
): EndColumns {
  const kept = endsSlot.get(list);
  const before = replacedNodes && replacedNodes.size <= REPLACED_MAX ? kept : undefined;
  if (before?.written === written && replacedNodes?.size === 0) return before;
  const old = [...(replacedNodes?.keys() ?? [])];
  const current = [...(replacedNodes?.values() ?? [])];
  const places = before && placesBefore(before.written, written);
  const columnOf = (column: "sources" | "targets", end: "source" | "target") =>
    written.map((link, at) => {
      const place = places === undefined ? at : (places[at] ?? -1);
      if (before === undefined || before.written[place] !== link) {
        return link[end] && nodes.get(link[end].value);
      }
      const node = before[column][place];
      const again = node === undefined ? -1 : old.indexOf(node);
      return again === -1 ? node : current[again];
    });
  const sources = columnOf("sources", "source");
  const targets = columnOf("targets", "target");
  const columns = { written, sources, targets };
  endsSlot.set(list, columns);
  return columns;
}
