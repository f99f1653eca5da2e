/** Gathers all ids of a file, and checks that each occurs only once in its list. */
import {
  type AtlasTree,
  checked,
  type EntryList,
  field,
  items,
  type JsonNode,
  keyedList,
  pathOf,
  pathText,
  remembered,
  rememberedRows,
  type TreeReport,
  text,
} from "../files/index.ts";

/** What bears the ids of a list, by id. */
export type Ids = ReadonlyMap<string, JsonNode>;

/** The ids of what is defined once for all nodes and links. */
export interface CodebookIds {
  readonly documents: Ids;
  readonly kinds: Ids;
  /** By kind. */
  readonly types: ReadonlyMap<string, Ids>;
  readonly relations: Ids;
  readonly families: Ids;
}

/** The ids of a file by list, including those of invalid items. */
export interface KnownIds extends CodebookIds {
  /** The same object as long as all that is in it stays the same. */
  readonly codebook: CodebookIds;
  readonly pillars: Ids;
  readonly nodes: Ids;
  readonly edges: Ids;
  /** Which nodes stand in place of which since the compile before; `undefined` if more may differ. */
  readonly replacedNodes: ReadonlyMap<JsonNode, JsonNode> | undefined;
  readonly briefings: Ids;
}

/** Gathers all ids, and reports duplicates. */
export function gatherIds(tree: AtlasTree, report: TreeReport): KnownIds {
  const { root } = tree;
  const [documents, kinds] = [field(root, "documents"), field(root, "kinds")];
  const [relations, families] = [field(root, "relations"), field(root, "families")];
  const { value: codebook, findings } = codebookIds(tree, documents, kinds, relations, families);
  report.addAll([findings]);
  const nodes = entriesById(tree.nodes, idsIn(tree.nodes), tree.nodes.entries);
  const edges = entriesById(tree.edges, idsIn(tree.edges), tree.edges.entries);
  for (const { item, first } of nodes.again) reportTaken(item, first, report);
  // Nodes and edges share one namespace.
  const areApart =
    edges.again.length === 0 && haveNoneInCommon(tree, idsIn(tree.nodes), idsIn(tree.edges));
  return {
    ...codebook,
    codebook,
    pillars: idsOf(items(root, "pillars"), report),
    nodes: nodes.first,
    edges: areApart ? edges.first : idsOf(tree.edges.entries, report, nodes.first),
    replacedNodes: nodes.replaced,
    briefings: idsOf(items(root, "briefings"), report),
  };
}

/** Depends on these lists of the root alone. */
const codebookIds = remembered(
  ({ root }: AtlasTree, ..._lists: readonly (JsonNode | undefined)[]) =>
    checked((report): CodebookIds => {
      const list = (key: string) => idsOf(items(root, key), report);
      const types = items(root, "kinds").map((kind): [string, Ids] => [
        text(kind, "id")?.value ?? "",
        idsOf(items(kind, "types"), report),
      ]);
      return {
        documents: list("documents"),
        kinds: list("kinds"),
        types: new Map(types),
        relations: list("relations"),
        families: list("families"),
      };
    }),
);

const idRows = rememberedRows(([node]: readonly [JsonNode]) => text(node, "id")?.value);

/** The ids of a long list; the same object as long as none of them changes. */
export const idsIn = (list: EntryList) => idRows(list, [list.entries]);

const entriesById = keyedList<JsonNode>();

type IdList = readonly (string | undefined)[];

const haveNoneInCommon = remembered((_: AtlasTree, nodes: IdList, edges: IdList): boolean => {
  const known = new Set(nodes);
  return !edges.some((id) => id !== undefined && known.has(id));
});

function idsOf(list: readonly JsonNode[], report: TreeReport, otherIds?: Ids): Ids {
  const ids = new Map<string, JsonNode>();
  for (const item of list) {
    const id = text(item, "id")?.value;
    if (id === undefined) continue;
    const first = ids.get(id) ?? otherIds?.get(id);
    if (first === undefined) ids.set(id, item);
    else reportTaken(item, first, report);
  }
  return ids;
}

function reportTaken(item: JsonNode, first: JsonNode, report: TreeReport): void {
  const id = text(item, "id");
  if (id === undefined) return;
  report.error("duplicate-id", id.node, (at) => {
    const path = pathText(pathOf(first));
    const place = at(first) === path ? path : `${path}, at ${at(first)}`;
    return `the id "${id.value}" is taken by ${place}.`;
  });
}
