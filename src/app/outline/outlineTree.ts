/**
 * The outline of what is visible, as rows: overview > kind > node > link (out, then in) > quote,
 * and after its links a node's own quotes. Only what is opened has rows, so that 5,000 nodes cost
 * nothing while their kinds are closed.
 */
import type { Atlas, AtlasEdge, AtlasNode, Kind, Quote } from "../../atlas/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { type Direction, linkText } from "../../query/words/index.ts";

/** What a row stands for. */
export type Subject =
  | { readonly type: "overview" }
  | { readonly type: "kind"; readonly kind: Kind; readonly nodes: readonly AtlasNode[] }
  | { readonly type: "node"; readonly node: AtlasNode }
  | { readonly type: "link"; readonly edge: AtlasEdge; readonly direction: Direction }
  | { readonly type: "quote"; readonly quote: Quote };

export interface Row {
  /** Says where it stands: see `parentOf`. */
  readonly key: string;
  readonly subject: Subject;
  /** 1 for the overview. */
  readonly level: number;
  /** 1-based place among its siblings, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Whether it can be opened, and whether it is. */
  readonly opens: boolean;
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

/** Sorts what is shown into its kinds. */
export function outlineTree(atlas: Atlas, shown: Visible): Tree {
  const { compare } = new Intl.Collator(atlas.language);
  const members = new Map<string, AtlasNode[]>(atlas.kinds.map(({ id }) => [id, []]));
  for (const node of atlas.nodes) if (shown.nodes.has(node.id)) members.get(node.kind)?.push(node);
  for (const list of members.values()) list.sort((one, other) => compare(one.name, other.name));
  return { atlas, shown, members };
}

export function nodeKey(node: string): string {
  return NODE + node;
}

/** A link as it stands under one of its ends. */
export function linkKey(node: string, edge: string): string {
  return `${LINK}${node}:${edge}`;
}

/** The key of the row above in the hierarchy; `undefined` for the overview. */
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

/** All rows above one, the nearest first. */
export function ancestorsOf(atlas: Atlas, key: string): readonly string[] {
  const parent = parentOf(atlas, key);
  return parent === undefined ? [] : [parent, ...ancestorsOf(atlas, parent)];
}

/** Whether a row of this key stands in the outline, opened or not. */
export function isThere(tree: Pick<Tree, "atlas" | "shown">, key: string): boolean {
  const { atlas, shown } = tree;
  if (key === OVERVIEW) return true;
  if (key.startsWith(KIND)) return lookup(atlas).kinds.has(key.slice(KIND.length));
  if (key.startsWith(NODE)) return shown.nodes.has(key.slice(NODE.length));
  if (key.startsWith(LINK)) return shown.edges.has(key.slice(key.lastIndexOf(":") + 1));
  const parent = parentOf(atlas, key);
  return parent !== undefined && isThere(tree, parent);
}

/** The nearest row that is still there: the row itself, or what it stood under. */
export function nearestThere(tree: Tree, key: string): string {
  return [key, ...ancestorsOf(tree.atlas, key)].find((one) => isThere(tree, one)) ?? OVERVIEW;
}

/** Where a node or link stands: a link under its source. */
export function keyOf(atlas: Atlas, id: string): string | undefined {
  const { nodes, edges } = lookup(atlas);
  if (nodes.has(id)) return nodeKey(id);
  const edge = edges.get(id);
  return edge && linkKey(edge.source, edge.id);
}

/** The node or link that a row is about: a quote's is the claim it speaks for. */
export function claimOf(key: string): string | undefined {
  const [last = ""] = key.slice(key.lastIndexOf(":") + 1).split("~");
  return /^(node|link|quote):/.test(key) ? last : undefined;
}

/** What a person calls the row of a key, there or not. */
export function keyName(atlas: Atlas, key: string): string {
  const { nodes, edges, kinds } = lookup(atlas);
  if (key.startsWith(KIND)) return kinds.get(key.slice(KIND.length))?.plural ?? atlas.title;
  const claim = claimOf(key) ?? "";
  const edge = edges.get(claim);
  return nodes.get(claim)?.name ?? (edge ? linkText(atlas, edge) : atlas.title);
}

/** The rows to draw, from top to bottom. */
export function rowsOf(tree: Tree, open: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  const put = (items: readonly Item[], level: number) => {
    items.forEach((item, index) => {
      const isOpen = item.children !== undefined && open.has(item.key);
      rows.push({
        key: item.key,
        subject: item.subject,
        level,
        position: index + 1,
        siblings: items.length,
        opens: item.children !== undefined,
        isOpen,
      });
      if (isOpen && item.children) put(item.children(), level + 1);
    });
  };
  put([overview(tree)], 1);
  return rows;
}

/** A row before it is placed; its children are made when it is open. */
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

/** The shown links of a node, those that go out first. */
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
