/** What was measured, as lists to read. */
import type { Measures } from "./measure.ts";

export interface Ranked {
  readonly id: string;
  readonly value: number;
}

/** The nodes with a value above 0, the greatest first, ties by id. */
export function ranking(ids: readonly string[], values: readonly number[]): readonly Ranked[] {
  return ids
    .map((id, place) => ({ id, value: values[place] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

export interface Group {
  /** 0 for the largest. */
  readonly rank: number;
  /** Node ids, the one with the most links first, ties by id: it can name the group. */
  readonly members: readonly string[];
}

export interface Groups {
  /** Groups of two and more, the largest first. */
  readonly several: readonly Group[];
  /** Nodes that are a group by themselves, by id. */
  readonly alone: readonly string[];
}

/** The groups of a network; `ranks` as measures.ts gives them, in the order of `ids`. */
export function groupsOf(
  ids: readonly string[],
  ranks: readonly number[],
  { values }: Pick<Measures, "values">,
): Groups {
  const members = new Map<number, { id: string; links: number }[]>();
  ids.forEach((id, place) => {
    const rank = ranks[place] ?? 0;
    const links = (values.in?.[place] ?? 0) + (values.out?.[place] ?? 0);
    const group = members.get(rank);
    if (group) group.push({ id, links });
    else members.set(rank, [{ id, links }]);
  });
  const groups = [...members]
    .sort(([a], [b]) => a - b)
    .map(([rank, found]) => ({
      rank,
      members: found
        .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    }));
  return {
    several: groups.filter((group) => group.members.length > 1),
    alone: groups.flatMap((group) => (group.members.length === 1 ? group.members : [])).sort(),
  };
}
