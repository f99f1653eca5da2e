/** What was measured of a network, to be asked of one node after the other. */
import type { Grouping, Measure } from "../../scene/index.ts";
import type { Measures } from "./measure.ts";
import { groupsOf } from "./ranking.ts";

export interface NodeMeasures {
  /** `undefined` where it is not measured yet, or the node is not in the network. */
  value(measure: Measure, node: string): number | undefined;
  /** The node with the most links of the group it is in; `undefined` also for one by itself. */
  group(grouping: Grouping, node: string): string | undefined;
}

export function nodeMeasures(
  measured: Pick<Measures, "values" | "groups"> & { readonly ids: readonly string[] },
): NodeMeasures {
  const places = new Map(measured.ids.map((id, place) => [id, place]));
  const heads = {
    community: headsOf(measured, "community"),
    component: headsOf(measured, "component"),
  };
  return {
    value: (measure, node) => measured.values[measure]?.[places.get(node) ?? -1],
    group: (grouping, node) => heads[grouping].get(node),
  };
}

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
