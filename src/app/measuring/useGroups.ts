/** The groups that the links form, and their names. */
import { useMemo } from "react";
import { type Group, type Groups, groupsOf } from "../../query/measures/index.ts";
import { shortName } from "../../query/words/index.ts";
import type { Grouping } from "../../scene/index.ts";
import { useApp, useLookup } from "../base/store.ts";
import { words } from "./words.ts";

/** The groups by a grouping, or `undefined` until they are measured. */
export function useGroups(grouping: Grouping | undefined): Groups | undefined {
  const measured = useApp((state) => state.measured);
  return useMemo(() => {
    const ranks = grouping && measured?.groups[grouping];
    return ranks && groupsOf(measured.ids, ranks, measured);
  }, [measured, grouping]);
}

/** Returns a function that names a group by its node with the most links: "around China". */
export function useGroupName(): (group: Group) => string {
  const { nodes } = useLookup();
  return ({ members }) => {
    const first = nodes.get(members[0] ?? "");
    return words.around(first ? shortName(first) : "");
  };
}
