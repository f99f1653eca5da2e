/** What the sides of a matrix are called. */
import type { Atlas } from "../../../atlas/index.ts";
import { type Axes, type Axis, countedOf } from "../../../query/matrix/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { type Noun, words } from "./words.ts";

export function axisName(atlas: Atlas, axis: Axis): string {
  if (axis.by === "pillar") return words.pillars;
  if (axis.by === "section") return words.sections;
  return kindPlural(atlas, axis.kind);
}

export function kindPlural(atlas: Atlas, kind: string): string {
  return lookup(atlas).kinds.get(kind)?.plural ?? kind;
}

export function kindName(atlas: Atlas, kind: string): string {
  return lookup(atlas).kinds.get(kind)?.name ?? kind;
}

/** What the cells count: links, nodes, or what is shared. */
export function nounOf(atlas: Atlas, axes: Axes): Noun {
  const { through } = axes;
  if (through === undefined) return countedOf(axes) === "nodes" ? words.nodes : words.links;
  return words.sharedNoun(kindName(atlas, through), kindPlural(atlas, through));
}
