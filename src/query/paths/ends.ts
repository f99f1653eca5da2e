/**
 * The ends of paths: a node, or all nodes of a kind or pillar. The key of a node is its id; the
 * others have keys like the parts of a question, `kind:actor` and `pillar:capacity`.
 */
import type { Atlas, AtlasNode, Kind, Pillar } from "../../atlas/index.ts";
import { namedLike } from "../search/index.ts";
import { lookup, splitKey, type Visible } from "../visible/index.ts";
import { lowered } from "../words/index.ts";

export type End =
  | { readonly of: "node"; readonly node: AtlasNode }
  | { readonly of: "kind"; readonly kind: Kind }
  | { readonly of: "pillar"; readonly pillar: Pillar };

/** The end that a key names in an atlas; `undefined` if it names none. */
export function endOf(atlas: Atlas, key: string): End | undefined {
  const { nodes, kinds, pillars } = lookup(atlas);
  const node = nodes.get(key);
  if (node) return { of: "node", node };
  const [of, id] = splitKey(key);
  const kind = of === "kind" ? kinds.get(id) : undefined;
  if (kind) return { of: "kind", kind };
  const pillar = of === "pillar" ? pillars.get(id) : undefined;
  return pillar && { of: "pillar", pillar };
}

/** An end as part of a sentence: "Huawei", "any actor", "any node of Domestic capacity". */
export function endName(atlas: Atlas, key: string): string {
  const end = endOf(atlas, key);
  switch (end?.of) {
    case "node":
      return end.node.name;
    case "kind":
      return `any ${lowered(atlas, end.kind.name)}`;
    case "pillar":
      return `any node of ${end.pillar.name}`;
    case undefined:
      return key;
  }
}

/** Ids of the shown nodes that some keys stand for, each once. */
export function nodesOfEnds(
  atlas: Atlas,
  shown: Visible,
  keys: readonly string[],
): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => membersOf(atlas, key)).filter((id) => shown.nodes.has(id)));
}

/** Ids of the nodes that a key stands for, shown or not, in the atlas's order. */
function membersOf(atlas: Atlas, key: string): readonly string[] {
  const end = endOf(atlas, key);
  if (!end) return [];
  if (end.of === "node") return [end.node.id];
  const belongs = (node: AtlasNode) =>
    end.of === "kind" ? node.kind === end.kind.id : node.pillars.includes(end.pillar.id);
  return atlas.nodes.filter(belongs).map(({ id }) => id);
}

/**
 * Keys of the ends that match a name that is being typed, at most `most`: first kinds and pillars
 * with a shown node, then shown nodes. Kinds match by their plurals too.
 */
export function endsNamed(
  atlas: Atlas,
  shown: Visible,
  query: string,
  most: number,
): readonly string[] {
  const sets = [
    ...atlas.kinds.map(({ id, plural }) => ({ key: `kind:${id}`, aliases: [plural] })),
    ...atlas.pillars.map(({ id }) => ({ key: `pillar:${id}`, aliases: [] })),
  ]
    .filter(({ key }) => nodesOfEnds(atlas, shown, [key]).size > 0)
    .map((set) => ({ ...set, name: endName(atlas, set.key) }));
  const nodes = atlas.nodes.filter(({ id }) => shown.nodes.has(id));
  return [
    ...namedLike(sets, query, most).map(({ key }) => key),
    ...namedLike(nodes, query, most).map(({ id }) => id),
  ].slice(0, most);
}
