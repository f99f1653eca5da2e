/** Gathers all ids of a file, and checks that each occurs only once in its list. */
import { items, type JsonNode, pathOf, type TreeReport, text } from "../files/index.ts";

/** The nodes of the tree by id. */
export type Ids = ReadonlyMap<string, JsonNode>;

/** The ids of a file by list, including those of invalid items. */
export interface KnownIds {
  readonly documents: Ids;
  readonly kinds: Ids;
  /** By kind. */
  readonly types: ReadonlyMap<string, Ids>;
  readonly pillars: Ids;
  readonly relations: Ids;
  readonly families: Ids;
  readonly nodes: Ids;
  readonly edges: Ids;
  readonly briefings: Ids;
}

/** Gathers all ids, and reports duplicates. */
export function gatherIds(root: JsonNode, report: TreeReport): KnownIds {
  const list = (key: string) => idsOf(items(root, key), report);
  const types = items(root, "kinds").map((kind): [string, Ids] => [
    text(kind, "id")?.value ?? "",
    idsOf(items(kind, "types"), report),
  ]);
  const nodes = list("nodes");
  return {
    documents: list("documents"),
    kinds: list("kinds"),
    types: new Map(types),
    pillars: list("pillars"),
    relations: list("relations"),
    families: list("families"),
    nodes,
    // Nodes and edges share one namespace.
    edges: idsOf(items(root, "edges"), report, nodes),
    briefings: list("briefings"),
  };
}

function idsOf(list: readonly JsonNode[], report: TreeReport, otherIds: Ids = new Map()): Ids {
  const ids = new Map<string, JsonNode>();
  for (const item of list) {
    const id = text(item, "id");
    if (id === undefined) continue;
    const before = ids.get(id.value) ?? otherIds.get(id.value);
    if (before === undefined) {
      ids.set(id.value, item);
    } else {
      const message = `the id "${id.value}" is taken by ${pathOf(before)}, at ${report.lineColumn(before)}.`;
      report.error("duplicate-id", id.node, message);
    }
  }
  return ids;
}
