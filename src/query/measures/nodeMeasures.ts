/** Looks up the measures of single nodes in the measures of a network. */
import type { Grouping, Measure } from "../../scene/index.ts";
import type { Measures } from "./measure.ts";
import { groupsOf } from "./ranking.ts";

export interface NodeMeasures {
  /** `undefined` if it is not measured yet or the node is not in the network. */
  value(measure: Measure, node: string): number | undefined;
  /** The node with the most links in this node's group; `undefined` if it is alone in its group. */
  group(grouping: Grouping, node: string): string | undefined;
}

/** Indexes the measures of a network by node; `ids` are those of the network, in its order. */
export function nodeMeasures(
  measured: Pick<Measures, "values" | "groups"> & { readonly ids: readonly string[] },
): NodeMeasures {
  const positions = new Map(measured.ids.map((id, position) => [id, position]));
  const heads = {
    community: headsOf(measured, "community"),
    component: headsOf(measured, "component"),
  };
  return {
    value: (measure, node) => measured.values[measure]?.[positions.get(node) ?? -1],
    group: (grouping, node) => heads[grouping].get(node),
  };
}

/** For each node in a group of two or more, the group's node with the most links. */
function headsOf(
  { ids, values, groups }: Parameters<typeof nodeMeasures>[0],
  grouping: Grouping,
): ReadonlyMap<string, string> {
  const ranks = groups[grouping];
  if (!ranks) return new Map();
  return new Map(
    groupsOf(ids, ranks, { values }).several.flatMap(({ members }) => {
      const [head = ""] = members;
      return members.map((id): [string, string] => [id, head]);
    }),
  );
}
