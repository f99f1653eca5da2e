/** Gathers all ids of a file, and checks that each occurs only once in its list. */
import {
  type AtlasTree,
  checked,
  type Entry,
  field,
  items,
  type JsonNode,
  pathOf,
  pathText,
  remembered,
  type TreeReport,
  text,
} from "../files/index.ts";

/** What bears the ids of a list, by id. */
export type Ids<Of = JsonNode> = ReadonlyMap<string, Of>;

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
  readonly nodes: Ids<Entry>;
  readonly edges: Ids<Entry>;
  readonly briefings: Ids;
}

/** Gathers all ids, and reports duplicates. */
export function gatherIds(tree: AtlasTree, report: TreeReport): KnownIds {
  const { root } = tree;
  const [documents, kinds] = [field(root, "documents"), field(root, "kinds")];
  const [relations, families] = [field(root, "relations"), field(root, "families")];
  const { value: codebook, findings } = codebookIds(tree, documents, kinds, relations, families);
  report.addAll(findings);
  const nodes = idsOf(tree.nodes, nodeOfEntry, report);
  return {
    ...codebook,
    codebook,
    pillars: idsOf(items(root, "pillars"), itself, report),
    nodes,
    // Nodes and edges share one namespace.
    edges: idsOf(tree.edges, nodeOfEntry, report, nodes),
    briefings: idsOf(items(root, "briefings"), itself, report),
  };
}

/** Depends on these lists of the root alone. */
const codebookIds = remembered(
  ({ root }: AtlasTree, ..._lists: readonly (JsonNode | undefined)[]) =>
    checked((report): CodebookIds => {
      const list = (key: string) => idsOf(items(root, key), itself, report);
      const types = items(root, "kinds").map((kind): [string, Ids] => [
        text(kind, "id")?.value ?? "",
        idsOf(items(kind, "types"), itself, report),
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

const itself = (node: JsonNode): JsonNode => node;
const nodeOfEntry = ({ node }: Entry): JsonNode => node;

function idsOf<Of>(
  list: readonly Of[],
  nodeOf: (item: Of) => JsonNode,
  report: TreeReport,
  otherIds: Ids<Of> = new Map(),
): Ids<Of> {
  const ids = new Map<string, Of>();
  for (const item of list) {
    const id = text(nodeOf(item), "id");
    if (id === undefined) continue;
    const taken = ids.get(id.value) ?? otherIds.get(id.value);
    if (taken === undefined) {
      ids.set(id.value, item);
    } else {
      report.error("duplicate-id", id.node, (at) => {
        const before = nodeOf(taken);
        const path = pathText(pathOf(before));
        const place = at(before) === path ? path : `${path}, at ${at(before)}`;
        return `the id "${id.value}" is taken by ${place}.`;
      });
    }
  }
  return ids;
}
