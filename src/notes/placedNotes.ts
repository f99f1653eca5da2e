/** Where own notes stand in an atlas: on which nodes and links, and which have no place in it. */
import type { Atlas } from "../atlas/index.ts";
import { claimOfQuote, lookup, memo, quoteOf, type Visible } from "../query/visible/index.ts";
import { linkText } from "../query/words/index.ts";
import type { OwnNote, OwnNotes } from "./notes.ts";

export interface PlacedNotes {
  /** Those on a node or link and on its quotes, by its id. */
  readonly byClaim: ReadonlyMap<string, readonly OwnNote[]>;
  /** Those on a node, a link or a quote, by its id. */
  readonly byId: ReadonlyMap<string, OwnNote>;
  /** What they are on is not in this atlas. */
  readonly lost: readonly OwnNote[];
}

const placedIn = memo((atlas: Atlas) => memo((notes: OwnNotes) => place(atlas, notes)));

/** The places of notes in an atlas; the same object for the same notes and atlas. */
export function placedNotes(atlas: Atlas, notes: OwnNotes): PlacedNotes {
  return placedIn(atlas)(notes);
}

function place(atlas: Atlas, { notes }: OwnNotes): PlacedNotes {
  const { nodes, edges } = lookup(atlas);
  const byClaim = new Map<string, readonly OwnNote[]>();
  const byId = new Map<string, OwnNote>();
  const lost: OwnNote[] = [];
  for (const note of notes) {
    const isOnQuote = note.on.includes("~");
    const quote = isOnQuote ? quoteOf(atlas, note.on) : undefined;
    const claim = isOnQuote ? quote && claimOfQuote(quote.id) : note.on;
    if (claim === undefined || !(nodes.has(claim) || edges.has(claim))) {
      lost.push(note);
      continue;
    }
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), note]);
    byId.set(quote?.id ?? note.on, note);
  }
  return { byClaim, byId, lost };
}

/** The notes on what some of these sets of nodes and links have, in the order of the notes. */
export function notesAmong(
  atlas: Atlas,
  notes: OwnNotes,
  shown: readonly Pick<Visible, "nodes" | "edges">[],
): readonly OwnNote[] {
  return [...placedNotes(atlas, notes).byClaim].flatMap(([claim, ofClaim]) =>
    shown.some(({ nodes, edges }) => nodes.has(claim) || edges.has(claim)) ? ofClaim : [],
  );
}

/** What a node is called, a link says, or a quote's words are. */
export function wordsOf(atlas: Atlas, id: string): string | undefined {
  const { nodes, edges } = lookup(atlas);
  if (id.includes("~")) return quoteOf(atlas, id)?.exact;
  const edge = edges.get(id);
  return edge ? linkText(atlas, edge) : nodes.get(id)?.name;
}

/** What notes can be filtered by: that there is a text, a doubt, or a tag. */
export type NoteFilter = "text" | "doubt" | `tag:${string}`;

export interface NoteRow {
  readonly filter: NoteFilter;
  /** How many nodes and links have such a note, on themselves or a quote. */
  readonly count: number;
}

/** What the notes of an atlas can be filtered by, tags in the order of the alphabet. */
export function noteRows({ byClaim }: PlacedNotes): readonly NoteRow[] {
  const counts = new Map<NoteFilter, number>();
  for (const notes of byClaim.values()) {
    for (const filter of new Set(notes.flatMap(filtersOf))) {
      counts.set(filter, (counts.get(filter) ?? 0) + 1);
    }
  }
  const order = (filter: NoteFilter) => (filter === "doubt" ? 0 : filter === "text" ? 1 : 2);
  return [...counts]
    .map(([filter, count]) => ({ filter, count }))
    .sort((a, b) => order(a.filter) - order(b.filter) || a.filter.localeCompare(b.filter));
}

function filtersOf({ text, tags = [], doubt }: OwnNote): readonly NoteFilter[] {
  return [
    ...(doubt ? ["doubt" as const] : []),
    ...(text === undefined ? [] : ["text" as const]),
    ...tags.map((tag) => `tag:${tag}` as const),
  ];
}

/** The nodes that have one of these, or are the ends of a link that has, in the order of the atlas. */
export function nodesNoted(
  atlas: Atlas,
  { byClaim }: PlacedNotes,
  filters: readonly NoteFilter[],
): readonly string[] {
  const { edges } = lookup(atlas);
  const wanted = new Set(filters);
  const found = new Set<string>();
  for (const [claim, notes] of byClaim) {
    if (!notes.some((note) => filtersOf(note).some((filter) => wanted.has(filter)))) continue;
    const edge = edges.get(claim);
    for (const id of edge ? [edge.source, edge.target] : [claim]) found.add(id);
  }
  return atlas.nodes.flatMap(({ id }) => (found.has(id) ? [id] : []));
}
