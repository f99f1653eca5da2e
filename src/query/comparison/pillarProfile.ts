/** What sets a pillar apart, and what it shares. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";

export interface PillarProfile {
  /** Nodes that stand in this pillar and in no other. */
  readonly particular: readonly AtlasNode[];
  /**
   * For each other pillar that shares nodes with it, those nodes: the one that shares most first,
   * ties in the atlas's order. A node in three pillars stands under both of the others.
   */
  readonly sharedWith: readonly { readonly pillar: string; readonly nodes: readonly AtlasNode[] }[];
}

/** The profile of a pillar over the whole atlas: filters don't change what a pillar is. */
export function pillarProfile(atlas: Atlas, pillarId: string): PillarProfile {
  const members = atlas.nodes.filter((node) => node.pillars.includes(pillarId));
  const sharedWith = atlas.pillars
    .filter(({ id }) => id !== pillarId)
    .map(({ id }) => ({
      pillar: id,
      nodes: members.filter((node) => node.pillars.includes(id)),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort((one, other) => other.nodes.length - one.nodes.length);
  return { particular: members.filter((node) => node.pillars.length === 1), sharedWith };
}
