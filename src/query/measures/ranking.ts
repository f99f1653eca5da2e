/** Turns measures into lists to read: ranked nodes, and groups with their members. */
import type { Measures } from "./measure.ts";

export interface RankedNode {
  readonly id: string;
  readonly value: number;
}

/** The nodes with a value above 0, the largest first, ties by id. */
export function ranking(ids: readonly string[], values: readonly number[]): readonly RankedNode[] {
  return ids
    .map((id, position) => ({ id, value: values[position] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

export interface Group {
  /** 0 for the largest. */
  readonly rank: number;
  /** Node ids, the one with the most links first, ties by id. The first names the group. */
  readonly members: readonly string[];
}

export interface Groups {
  /** Groups of two or more nodes, the largest first. */
  readonly several: readonly Group[];
  /** Ids of nodes that are a group by themselves, sorted. */
  readonly alone: readonly string[];
}

/** The groups of a network; `ranks` as in `Measures.groups`, in the order of `ids`. */
export function groupsOf(
  ids: readonly string[],
  ranks: readonly number[],
  { values }: Pick<Measures, "values">,
): Groups {
  const members = new Map<number, { id: string; links: number }[]>();
  ids.forEach((id, position) => {
    const rank = ranks[position] ?? 0;
    const links = (values.in?.[position] ?? 0) + (values.out?.[position] ?? 0);
    const group = members.get(rank);
    if (group) group.push({ id, links });
    else members.set(rank, [{ id, links }]);
  });
  const groups = [...members]
    .sort(([a], [b]) => a - b)
    .map(([rank, nodes]) => ({
      rank,
      members: nodes
        .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    }));
  return {
    several: groups.filter((group) => group.members.length > 1),
    alone: groups.flatMap((group) => (group.members.length === 1 ? group.members : [])).sort(),
  };
}
