/** Own notes as attributes of the nodes and links that a file takes, under names that no atlas has. */
import type { ExchangeClaim, ExchangeGraph, Value } from "../../../exchange/model/index.ts";
import type { OwnNote, PlacedNotes } from "../../../notes/index.ts";

/** The graph with what was noted on its nodes and links, and on their quotes. */
export function withOwnNotes(graph: ExchangeGraph, { byClaim }: PlacedNotes): ExchangeGraph {
  const noted = <Claim extends ExchangeClaim>(claim: Claim): Claim => {
    const notes = byClaim.get(claim.id);
    if (!notes) return claim;
    return { ...claim, attributes: new Map([...claim.attributes, ...attributesOf(notes)]) };
  };
  return { ...graph, nodes: graph.nodes.map(noted), edges: graph.edges.map(noted) };
}

function attributesOf(notes: readonly OwnNote[]): readonly (readonly [string, Value])[] {
  const texts = notes.flatMap(({ text }) => text ?? []);
  const tags = [...new Set(notes.flatMap(({ tags = [] }) => tags))];
  return [
    ...(texts.length > 0 ? [["ownNote", texts.join("\n")] as const] : []),
    ...(tags.length > 0 ? [["ownTags", tags.join("|")] as const] : []),
    ...(notes.some(({ doubt }) => doubt) ? [["ownDoubt", true] as const] : []),
  ];
}
