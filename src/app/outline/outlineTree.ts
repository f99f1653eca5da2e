/**
 * The visible part of the atlas as rows of a tree: overview > kind > node > link (out, then in) >
 * quote, with a node's own quotes after its links. Only open rows have rows below them, so 5,000
 * nodes cost nothing while their kinds are closed.
 */
import type { Atlas, AtlasEdge, AtlasNode, Kind, Quote } from "../../atlas/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { claimName, type Direction } from "../../query/words/index.ts";

/** What a row represents. */
export type Subject =
  | { readonly type: "overview" }
  | { readonly type: "kind"; readonly kind: Kind; readonly nodes: readonly AtlasNode[] }
  | { readonly type: "node"; readonly node: AtlasNode }
  | { readonly type: "link"; readonly edge: AtlasEdge; readonly direction: Direction }
  | { readonly type: "quote"; readonly quote: Quote };

export interface TreeRow {
  /** Encodes the path to the row: see `parentOf`. */
  readonly key: string;
  readonly subject: Subject;
  /** 1 for the overview. */
  readonly level: number;
  /** 1-based position among its siblings, and the number of siblings, itself included. */
  readonly position: number;
  readonly siblings: number;
  readonly canOpen: boolean;
  readonly isOpen: boolean;
}

export interface Tree {
  readonly atlas: Atlas;
  readonly shown: Visible;
  /** Shown nodes of each kind, by name. */
  readonly members: ReadonlyMap<string, readonly AtlasNode[]>;
}

export const OVERVIEW = "overview";
const KIND = "kind:";
const NODE = "node:";
const LINK = "link:";
const QUOTE = "quote:";

/** Groups the shown nodes by kind, sorted by name. */
export function outlineTree(atlas: Atlas, shown: Visible): Tree {
  const { compare } = new Intl.Collator(atlas.language);
  const members = new Map<string, AtlasNode[]>(atlas.kinds.map(({ id }) => [id, []]));
  for (const node of atlas.nodes) if (shown.nodes.has(node.id)) members.get(node.kind)?.push(node);
  for (const list of members.values()) list.sort((a, b) => compare(a.name, b.name));
  return { atlas, shown, members };
}

export function nodeKey(node: string): string {
  return NODE + node;
}

/** The key of a link under one of its ends. */
export function linkKey(node: string, edge: string): string {
  return `${LINK}${node}:${edge}`;
}

/** The key of the parent row; `undefined` for the overview. */
export function parentOf(atlas: Atlas, key: string): string | undefined {
  if (key === OVERVIEW) return undefined;
  if (key.startsWith(NODE)) {
    const kind = lookup(atlas).nodes.get(key.slice(NODE.length))?.kind;
    return kind === undefined ? OVERVIEW : KIND + kind;
  }
  if (key.startsWith(LINK)) return NODE + key.slice(LINK.length, key.lastIndexOf(":"));
  if (key.startsWith(QUOTE)) return key.slice(QUOTE.length, key.lastIndexOf(":"));
  return OVERVIEW;
}

/** The keys of all ancestors of a row, the nearest first. */
export function ancestorsOf(atlas: Atlas, key: string): readonly string[] {
  const parent = parentOf(atlas, key);
  return parent === undefined ? [] : [parent, ...ancestorsOf(atlas, parent)];
}

/** Whether the outline has a row with this key, even under closed rows. */
export function hasRow(tree: Pick<Tree, "atlas" | "shown">, key: string): boolean {
  const { atlas, shown } = tree;
  if (key === OVERVIEW) return true;
  if (key.startsWith(KIND)) return lookup(atlas).kinds.has(key.slice(KIND.length));
  if (key.startsWith(NODE)) return shown.nodes.has(key.slice(NODE.length));
  if (key.startsWith(LINK)) return shown.edges.has(key.slice(key.lastIndexOf(":") + 1));
  const parent = parentOf(atlas, key);
  return parent !== undefined && hasRow(tree, parent);
}

/** The key of the row itself, if the outline has it, or else of its nearest remaining ancestor. */
export function nearestRow(tree: Tree, key: string): string {
  return (
    [key, ...ancestorsOf(tree.atlas, key)].find((candidate) => hasRow(tree, candidate)) ?? OVERVIEW
  );
}

/** The key of the row of a node or link; a link has its row under its source. */
export function keyOfClaim(atlas: Atlas, id: string): string | undefined {
  const { nodes, edges } = lookup(atlas);
  if (nodes.has(id)) return nodeKey(id);
  const edge = edges.get(id);
  return edge && linkKey(edge.source, edge.id);
}

/** The id of the node or link that a row is about; for a quote, the claim that it supports. */
export function claimOf(key: string): string | undefined {
  const [claim = ""] = key.slice(key.lastIndexOf(":") + 1).split("~");
  return /^(node|link|quote):/.test(key) ? claim : undefined;
}

/** The name of a row for people, whether or not the outline has it now. */
export function keyName(atlas: Atlas, key: string): string {
  const kind = key.startsWith(KIND) ? key.slice(KIND.length) : undefined;
  if (kind !== undefined) return lookup(atlas).kinds.get(kind)?.plural ?? atlas.title;
  const claim = claimOf(key);
  return claim === undefined ? atlas.title : claimName(atlas, claim);
}

/** The rows to draw, top to bottom. */
export function rowsOf(tree: Tree, open: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const addRows = (items: readonly Item[], level: number) => {
    items.forEach((item, index) => {
      const isOpen = item.children !== undefined && open.has(item.key);
      rows.push({
        key: item.key,
        subject: item.subject,
        level,
        position: index + 1,
        siblings: items.length,
        canOpen: item.children !== undefined,
        isOpen,
      });
      if (isOpen && item.children) addRows(item.children(), level + 1);
    });
  };
  addRows([overview(tree)], 1);
  return rows;
}

/** A row without its position; its children are made only when it is open. */
interface Item {
  readonly key: string;
  readonly subject: Subject;
  readonly children: (() => readonly Item[]) | undefined;
}

function overview(tree: Tree): Item {
  return {
    key: OVERVIEW,
    subject: { type: "overview" },
    children: () =>
      tree.atlas.kinds.map((kind) => {
        const nodes = tree.members.get(kind.id) ?? [];
        return {
          key: KIND + kind.id,
          subject: { type: "kind", kind, nodes },
          children: nodes.length > 0 ? () => nodes.map((node) => nodeItem(tree, node)) : undefined,
        };
      }),
  };
}

function nodeItem(tree: Tree, node: AtlasNode): Item {
  const key = nodeKey(node.id);
  return {
    key,
    subject: { type: "node", node },
    children: () => [
      ...linksOf(tree, node).map(({ edge, direction }) => linkItem(node, edge, direction)),
      ...quoteItems(key, node.quotes),
    ],
  };
}

function linkItem(node: AtlasNode, edge: AtlasEdge, direction: Direction): Item {
  const key = linkKey(node.id, edge.id);
  return {
    key,
    subject: { type: "link", edge, direction },
    children: () => quoteItems(key, edge.quotes),
  };
}

function quoteItems(parent: string, quotes: readonly Quote[]): readonly Item[] {
  return quotes.map((quote) => ({
    key: `${QUOTE}${parent}:${quote.id}`,
    subject: { type: "quote", quote },
    children: undefined,
  }));
}

/** The shown links of a node, outgoing ones first. */
function linksOf(
  { atlas, shown }: Tree,
  node: AtlasNode,
): readonly { readonly edge: AtlasEdge; readonly direction: Direction }[] {
  const links = (lookup(atlas).incident.get(node.id) ?? [])
    .filter((edge) => shown.edges.has(edge.id))
    .map((edge): { edge: AtlasEdge; direction: Direction } => ({
      edge,
      direction: edge.source === node.id ? "out" : "in",
    }));
  return [
    ...links.filter(({ direction }) => direction === "out"),
    ...links.filter(({ direction }) => direction === "in"),
  ];
}
