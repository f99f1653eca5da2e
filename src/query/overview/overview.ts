/**
 * Folds what is shown: each kind or pillar to one node, all links between two such groups to one with
 * their number. The result is an atlas of its own, so that all that draws an atlas draws it too.
 *
 * Every node is folded once. A node of several pillars belongs to none of them more than to another, so
 * these form a group of their own, as they have a band of their own in the arrangement "Pillars".
 */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { BANDS, type Band, countedId, partsOfShown, type Scene } from "../../scene/index.ts";
import { lookup, splitKey, type Visible } from "../visible/index.ts";
import { counted } from "../words/index.ts";
import { BAND_NAMES, words } from "./words.ts";

export interface Overview {
  /** Groups and opened nodes as nodes; counted links, and links among opened nodes, as links. */
  readonly atlas: Atlas;
  /** All of that atlas; dimmed are the opened nodes that the filters leave without links. */
  readonly visible: Visible;
  /** The ids of the nodes of each group, and of the links of each counted one. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The group of each folded node, and the counted link of each folded link, by their ids. */
  readonly homes: ReadonlyMap<string, string>;
}

type Choice = Scene["overview"];

/** The overview of what is shown of an atlas. */
export function overviewOf(atlas: Atlas, shown: Visible, { by, open }: Choice): Overview {
  const opened = new Set(open);
  const homes = new Map<string, string>();
  const members = new Map<string, string[]>();
  const fold = (id: string, into: string) => {
    homes.set(id, into);
    const list = members.get(into);
    if (list) list.push(id);
    else members.set(into, [id]);
  };
  for (const node of atlas.nodes) {
    const group = groupId(node, by);
    if (shown.nodes.has(node.id) && !opened.has(group)) fold(node.id, group);
  }
  const drawn = (node: string) => homes.get(node) ?? node;
  const within = new Map<string, number>();
  for (const { id, source, target } of atlas.edges) {
    if (!shown.edges.has(id) || !(homes.has(source) || homes.has(target))) continue;
    const [from, to] = [drawn(source), drawn(target)];
    if (from === to) within.set(from, (within.get(from) ?? 0) + 1);
    if (from === to) homes.set(id, from);
    else fold(id, countedId(from, to));
  }
  const isOpen = ({ id }: AtlasNode | AtlasEdge) => !homes.has(id);
  const nodes = [
    ...groupsOf(atlas, by).flatMap((id) => {
      const inside = members.get(id);
      return inside ? [groupNode(atlas, id, inside.length, within.get(id) ?? 0)] : [];
    }),
    ...atlas.nodes.filter((node) => shown.nodes.has(node.id) && isOpen(node)),
  ];
  const edges = [
    ...[...members].flatMap(([id, inside]) => countedEdge(atlas, id, inside)),
    ...atlas.edges.filter((edge) => shown.edges.has(edge.id) && isOpen(edge)),
  ];
  return {
    atlas: { ...atlas, nodes, edges },
    visible: {
      nodes: new Set(nodes.map(({ id }) => id)),
      edges: new Set(edges.map(({ id }) => id)),
      dimmed: new Set([...shown.dimmed].filter((id) => !homes.has(id))),
    },
    members,
    homes,
  };
}

/** "8 groups of 128 nodes, 14 counted links of 79 links." */
export function overviewWords({ members, atlas }: Overview): string {
  const groups = atlas.nodes.filter(({ id }) => members.has(id));
  const links = atlas.edges.filter(({ id }) => members.has(id));
  const held = (claims: readonly { readonly id: string }[]) =>
    claims.reduce((sum, { id }) => sum + (members.get(id)?.length ?? 0), 0);
  return words.overview(groups.length, held(groups), links.length, held(links));
}

/** The group to which a node belongs. */
export function groupId({ kind, pillars }: AtlasNode, by: Choice["by"]): string {
  if (by !== "pillars") return `kind:${kind}`;
  const [only] = pillars;
  return pillars.length === 1 ? `pillar:${only}` : BANDS[only === undefined ? 1 : 0];
}

/** All groups, in the order of the atlas. */
function groupsOf({ kinds, pillars }: Atlas, by: Choice["by"]): readonly string[] {
  if (by !== "pillars") return kinds.map(({ id }) => `kind:${id}`);
  return [...pillars.map(({ id }) => `pillar:${id}`), ...BANDS];
}

/** "Actors", "Talent and research", "In several pillars". */
export function groupName(atlas: Atlas, id: string): string {
  const band = BANDS.find((each): each is Band => each === id);
  if (band) return BAND_NAMES[band];
  const { kinds, pillars } = lookup(atlas);
  const [of, key] = splitKey(id);
  return (of === "kind" ? kinds.get(key)?.plural : pillars.get(key)?.name) ?? id;
}

function groupNode(atlas: Atlas, id: string, nodes: number, within: number): AtlasNode {
  const [of, key] = splitKey(id);
  const name = groupName(atlas, id);
  return {
    id,
    // Pillars have the shape and colour of no kind.
    kind: of === "kind" ? key : "",
    type: "",
    name: words.group(name, nodes),
    aliases: [],
    summary: words.holds(counted(nodes, "node"), within),
    quotes: [],
    pillars: of === "pillar" ? [key] : [],
    documents: [],
    statements: nodes,
    hash: "",
  };
}

/** The counted link with this id; none for a group. */
function countedEdge(atlas: Atlas, id: string, inside: readonly string[]): AtlasEdge[] {
  const edges = inside.flatMap((member) => lookup(atlas).edges.get(member) ?? []);
  const [first] = edges;
  if (!first) return [];
  const [source = "", target = ""] = partsOfShown(id);
  const denied = edges.filter(({ negated }) => negated).length;
  return [
    {
      ...first,
      id,
      source,
      target,
      relation: words.linksTo(edges.length, denied),
      family: "",
      symmetric: false,
      negated: denied === edges.length,
      basis: edges.every(({ basis }) => basis === "implied") ? "implied" : "stated",
      statements: edges.length,
      quotes: edges.flatMap(({ quotes }) => quotes),
    },
  ];
}
