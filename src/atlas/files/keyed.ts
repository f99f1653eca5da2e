/** Finds the items of a long list by keys, and those whose key is taken by an earlier one. */
import { createSlot, type Remembering } from "./remember.ts";

/** The items of a list by their keys, of which the first of equal ones counts. */
export interface Keyed<Item> {
  readonly first: ReadonlyMap<string, Item>;
  /** Each further item with a key, and the first with it. */
  readonly again: readonly { readonly item: Item; readonly first: Item }[];
  /** What stands in place of what since the call before; `undefined` if anything else may differ. */
  readonly replaced: ReadonlyMap<Item, Item> | undefined;
}

interface Memory<Item> {
  readonly keys: readonly (string | undefined)[];
  readonly items: readonly Item[];
  readonly first: Map<string, Item>;
  readonly again: Keyed<Item>["again"];
}

/**
 * A function that keys a list, whose memory spares it all but what is new as long as keys are only
 * added at the end and no two are equal. What it gave before is not to be used after the next call.
 */
export function keyedList<Item>(): (
  list: Remembering,
  keys: readonly (string | undefined)[],
  items: readonly Item[],
) => Keyed<Item> {
  const slot = createSlot<Memory<Item>>();
  return (list, keys, items) => {
    const before = slot.get(list);
    const keyed = (before && extended(before, keys, items)) ?? anew(keys, items);
    slot.set(list, { keys, items, first: keyed.first, again: keyed.again });
    return keyed;
  };
}

type MutableKeyed<Item> = Keyed<Item> & { readonly first: Map<string, Item> };

function extended<Item>(
  { keys: keysBefore, items: itemsBefore, first, again }: Memory<Item>,
  keys: readonly (string | undefined)[],
  items: readonly Item[],
): MutableKeyed<Item> | undefined {
  if (again.length > 0 || keys.length < keysBefore.length) return undefined;
  if (keys !== keysBefore && keysBefore.some((key, at) => key !== keys[at])) return undefined;
  const replaced = new Map<Item, Item>();
  for (let at = items === itemsBefore ? items.length : 0; at < items.length; at++) {
    const item = items[at] as Item;
    const key = keys[at];
    if (item === itemsBefore[at] || key === undefined) continue;
    if (at < keysBefore.length) replaced.set(itemsBefore[at] as Item, item);
    else if (first.has(key)) return undefined;
    first.set(key, item);
  }
  const isLonger = keys.length > keysBefore.length;
  return { first, again, replaced: isLonger ? undefined : replaced };
}

function anew<Item>(
  keys: readonly (string | undefined)[],
  items: readonly Item[],
): MutableKeyed<Item> {
  const first = new Map<string, Item>();
  const again: { item: Item; first: Item }[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const key = keys[at];
    if (key === undefined) continue;
    const taken = first.get(key);
    if (taken === undefined) first.set(key, item);
    else again.push({ item, first: taken });
  }
  return { first, again, replaced: undefined };
}
