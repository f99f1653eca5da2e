/** Agreement of two or more annotators at once, on each property of what at least two of them found. */
import type { Atlas } from "../../atlas/index.ts";
import { LINK_ASPECTS, NODE_ASPECTS } from "./agreement.ts";
import { alignDocuments } from "./alignment.ts";
import { krippendorffsAlpha } from "./coefficients.ts";
import { type Match, matchLinks, matchNodes } from "./matching.ts";

/** Krippendorff's alpha of each property; `undefined` where it can't be computed. */
export interface Alpha {
  /** How many nodes, and how many links, at least two annotators found. */
  readonly nodes: number;
  readonly links: number;
  readonly kind: number | undefined;
  readonly type: number | undefined;
  readonly relation: number | undefined;
  readonly basis: number | undefined;
  readonly status: number | undefined;
}

/**
 * Krippendorff's alpha over any number of atlases. What one annotator did not find is a missing value
 * of theirs. Of matches that contradict each other (A's x is B's y, which is C's z, but C's z is A's w)
 * the first in the order of the atlases holds, so that a thing has at most one value by each.
 */
export function alphaOf(atlases: readonly Atlas[]): Alpha {
  const nodes = groups<Atlas["nodes"][number]>(atlases.length);
  const links = groups<Atlas["edges"][number]>(atlases.length);
  for (const [i, a] of atlases.entries()) {
    for (const [offset, b] of atlases.slice(i + 1).entries()) {
      const j = i + 1 + offset;
      const alignment = alignDocuments(a, b);
      const matched = matchNodes(a, b, alignment);
      nodes.unite(i, j, matched);
      links.unite(i, j, matchLinks(a, b, matched, alignment));
    }
  }
  const nodeGroups = nodes.all();
  const linkGroups = links.all();
  return {
    nodes: nodeGroups.length,
    links: linkGroups.length,
    kind: alphaIn(nodeGroups, NODE_ASPECTS.kind),
    type: alphaIn(nodeGroups, NODE_ASPECTS.type),
    relation: alphaIn(linkGroups, LINK_ASPECTS.relation),
    basis: alphaIn(linkGroups, LINK_ASPECTS.basis),
    status: alphaIn(linkGroups, LINK_ASPECTS.status),
  };
}

/** What each annotator has for the same thing. */
type Group<Item> = (Item | undefined)[];

function alphaIn<Item>(
  all: readonly Group<Item>[],
  aspectOf: (item: Item) => string,
): number | undefined {
  return krippendorffsAlpha(
    all.map((group) => group.map((item) => (item === undefined ? undefined : aspectOf(item)))),
  );
}

/** Unites pairwise matches to groups with at most one item by each annotator. */
function groups<Item>(annotators: number) {
  const groupOf = new Map<Item, Group<Item>>();
  const alone = (item: Item, annotator: number): Group<Item> => {
    const group: Group<Item> = Array.from({ length: annotators });
    group[annotator] = item;
    return group;
  };
  return {
    unite(i: number, j: number, matches: readonly Match<Item>[]) {
      for (const { a, b } of matches) {
        const groupA = groupOf.get(a) ?? alone(a, i);
        const groupB = groupOf.get(b) ?? alone(b, j);
        const clash = groupA.some(
          (item, at) => item !== undefined && groupB[at] !== undefined && groupB[at] !== item,
        );
        if (groupA === groupB || clash) continue;
        for (const [at, item] of groupB.entries()) if (item !== undefined) groupA[at] = item;
        for (const item of groupA) if (item !== undefined) groupOf.set(item, groupA);
      }
    },
    all: (): readonly Group<Item>[] => [...new Set(groupOf.values())],
  };
}
