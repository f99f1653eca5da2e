/** Counts what quotes touch in documents, of which each compile adds and takes off only what changed. */
import type { Sources, SourceText } from "../documents/index.ts";
import { createSlot, placesBefore, type Remembering } from "../files/index.ts";
import type { Anchored, Quotes } from "./anchorAll.ts";

/** By document, how many quotes touch each of its sentences or words. */
export type Tally = ReadonlyMap<string, Uint32Array>;

interface Memory {
  readonly lists: readonly (readonly Quotes[])[];
  readonly sources: Sources;
  readonly counts: ReadonlyMap<string, Uint32Array>;
}

/**
 * A function that counts for lists of quotes. What it gave before is not to be used after the next
 * call.
 *
 * @param lengthIn the number of things that are counted in a document
 * @param touch calls `add` for each that a quote touches, by index
 */
export function createTally(
  lengthIn: (source: SourceText) => number,
  touch: (anchored: Anchored, add: (at: number) => void, source: SourceText) => void,
): (thing: Remembering, lists: readonly (readonly Quotes[])[], sources: Sources) => Tally {
  const slot = createSlot<Memory>();
  return (thing, lists, sources) => {
    const kept = slot.get(thing);
    const before = kept?.sources === sources ? kept : undefined;
    const counts = before?.counts ?? emptyCounts(sources, lengthIn);
    const count = (quotes: Quotes, by: 1 | -1) => {
      for (const { anchored } of quotes) {
        if (anchored === undefined) continue;
        const of = counts.get(anchored.document);
        const source = sources.get(anchored.document);
        if (of === undefined || source === undefined) continue;
        touch(
          anchored,
          (at) => {
            of[at] = (of[at] ?? 0) + by;
          },
          source,
        );
      }
    };
    for (const [at, list] of lists.entries()) forChanges(before?.lists[at] ?? [], list, count);
    slot.set(thing, { lists, sources, counts });
    return counts;
  };
}

function emptyCounts(sources: Sources, lengthIn: (source: SourceText) => number) {
  const counts = new Map<string, Uint32Array>();
  for (const [id, source] of sources) {
    if (source !== undefined) counts.set(id, new Uint32Array(lengthIn(source)));
  }
  return counts;
}

/** Calls `change` with 1 for each item that is new in a list, and with -1 for each that is gone. */
function forChanges<Item>(
  before: readonly Item[],
  now: readonly Item[],
  change: (item: Item, by: 1 | -1) => void,
): void {
  if (before === now) return;
  const places = placesBefore(before, now);
  const isKept = new Uint8Array(before.length);
  for (let at = 0; at < now.length; at++) {
    const place = places === undefined ? at : (places[at] ?? -1);
    if (place >= 0 && before[place] === now[at] && isKept[place] === 0) isKept[place] = 1;
    else change(now[at] as Item, 1);
  }
  for (let at = 0; at < before.length; at++) {
    if (isKept[at] === 0) change(before[at] as Item, -1);
  }
}
