/** Which nodes may be the same as one: those whose names share words with its names. */
import type { AtlasNode } from "../../../atlas/index.ts";

/** Words that say nothing by themselves. */
const SMALL = new Set(["a", "an", "and", "by", "de", "for", "in", "of", "on", "the", "to"]);

const wordsOf = ({ name, short, aliases }: AtlasNode): ReadonlySet<string> =>
  new Set(
    [name, short ?? "", ...aliases]
      .flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !SMALL.has(word)),
  );

/** Most alike first; ties in the atlas's order. Nodes without a word in common are left out. */
export function alikeNodes(nodes: readonly AtlasNode[], node: AtlasNode): readonly AtlasNode[] {
  const own = wordsOf(node);
  const scored = nodes.flatMap((other) => {
    if (other.id === node.id) return [];
    const words = wordsOf(other);
    const common = [...words].filter((word) => own.has(word)).length;
    if (common === 0) return [];
    const share = common / Math.min(own.size, words.size);
    return [{ other, score: share + (other.kind === node.kind ? 0.5 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ other }) => other);
}
