/** The relations that a codebook lets join nodes, the likeliest for a sentence first. */
import type { Atlas, AtlasNode, Relation } from "../atlas/index.ts";
import { lookup } from "../query/visible/index.ts";
import { relationLikeness } from "./learned.ts";
import { isSelected, type Reading } from "./reading.ts";

/** A verb among the selected words counts more than any other. */
export const SELECTED = 60;

/** Whether a node is of one of the kinds or `kind/type` that a relation may join. */
export function fitsEnd(
  { kind, type }: Pick<AtlasNode, "kind" | "type">,
  ends: readonly string[],
): boolean {
  return ends.includes(kind) || ends.includes(`${kind}/${type}`);
}

/** Whether a relation may join these nodes. */
export function mayJoin(
  atlas: Atlas,
  { from, to, symmetric }: Relation,
  sources: readonly string[],
  targets: readonly string[],
): boolean {
  const { nodes } = lookup(atlas);
  const areOf = (ids: readonly string[], ends: readonly string[]) =>
    ids.every((id) => {
      const node = nodes.get(id);
      return node !== undefined && fitsEnd(node, ends);
    });
  if (areOf(sources, from) && areOf(targets, to)) return true;
  return symmetric === true && areOf(sources, to) && areOf(targets, from);
}

/** The relations that may join all these nodes, the likeliest by the sentence's words first. */
export function relationsFor(
  reading: Reading,
  sources: readonly string[],
  targets: readonly string[],
): readonly Relation[] {
  const { atlas, said } = reading;
  const likeness = relationLikeness(atlas, textBesideNames(reading));
  const sureness = (relation: Relation) =>
    Math.max(
      0,
      ...said
        .filter((each) => each.relation.id === relation.id)
        .map((each) => each.sureness + (isSelected(reading, each) ? SELECTED : 0)),
    );
  return atlas.relations
    .filter((relation) => mayJoin(atlas, relation, sources, targets))
    .map((relation) => ({ relation, score: sureness(relation) + likeness(relation.id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ relation }) => relation);
}

/** Of the relations that may join these nodes, the likeliest of those that the sentence speaks of. */
export function spokenRelation(
  reading: Reading,
  sources: readonly string[],
  targets: readonly string[],
): Relation | undefined {
  const spoken = new Set(reading.said.map(({ relation }) => relation.id));
  return relationsFor(reading, sources, targets).find(({ id }) => spoken.has(id));
}

/** The selected words without the names among them. */
function textBesideNames({ document: { text }, passages, mentions }: Reading): string {
  const pieces: string[] = [];
  for (const { start, end } of passages) {
    let from = start;
    for (const mention of mentions.filter((each) => each.start < end && each.end > start)) {
      pieces.push(text.slice(from, Math.max(from, mention.start)));
      from = Math.max(from, mention.end);
    }
    pieces.push(text.slice(from, Math.max(from, end)));
  }
  return pieces.join(" ");
}
