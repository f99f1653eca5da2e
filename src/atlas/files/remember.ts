/**
 * Remembers what was derived from a thing as long as all that it was derived from stays the same
 * object. The memory is part of the thing, and goes with it. For the long lists of an atlas it is
 * kept column by column: comparing columns of references takes a hundredth of the time that
 * following them takes.
 */
import { type Checked, type Finding, findingsOf, type TreeReport } from "./findings.ts";

/** A thing that remembers. */
export interface Remembering {
  /** What functions have derived from it, each at a position of its own. */
  readonly kept: unknown[];
  /** The items of a list, of each of which its columns have a row. */
  readonly entries?: readonly unknown[];
}

/** A place in the memory of things, for values of one kind. */
export interface Slot<T> {
  get(thing: Remembering): T | undefined;
  set(thing: Remembering, value: T): void;
}

let slots = 0;

/** A new place, made once for each function that remembers. */
export function createSlot<T>(): Slot<T> {
  const at = slots++;
  return {
    // Nobody else knows this position.
    get: ({ kept }) => kept[at] as T | undefined,
    set({ kept }, value) {
      kept[at] = value;
    },
  };
}

/**
 * A function that derives something anew only if one of the further arguments is another than at its
 * last call for this thing. What it derives must depend on nothing else.
 */
export function remembered<Thing extends Remembering, On extends readonly unknown[], T>(
  derive: (thing: Thing, ...on: On) => T,
): (thing: Thing, ...on: On) => T {
  const slot = createSlot<{ readonly on: On; readonly value: T }>();
  return (thing, ...on) => {
    const kept = slot.get(thing);
    if (kept !== undefined && areSame(kept.on, on)) return kept.value;
    const value = derive(thing, ...on);
    slot.set(thing, { on, value });
    return value;
  };
}

/** A function that gives what it was given before for this thing, if that has the same content. */
export function keptIfEqual<T>(
  contentOf: (value: T) => string,
): (thing: Remembering, value: T) => T {
  const slot = createSlot<{ readonly content: string; readonly value: T }>();
  return (thing, value) => {
    const content = contentOf(value);
    const kept = slot.get(thing);
    if (kept?.content === content) return kept.value;
    slot.set(thing, { content, value });
    return value;
  };
}

/** Lists of the same length, each with one value of every row. */
export type Columns<Row extends readonly unknown[]> = {
  readonly [At in keyof Row]: readonly Row[At][];
};

/**
 * The same for lists: a function that gives what is derived of each row of some columns, anew only for
 * rows that were not there before. If there are none, it gives the same list as before. The list that
 * holds a row is filled again for the next one, so `derive` must not keep it.
 */
export function rememberedRows<
  Row extends readonly [unknown, ...unknown[]],
  On extends readonly unknown[],
  T,
>(
  derive: (row: Row, ...on: On) => T,
): (list: Remembering, columns: Columns<Row>, ...on: On) => readonly T[] {
  const slot = createSlot<Kept<T> & { readonly columns: Columns<Row>; readonly on: On }>();
  return (list, columns, ...on) => {
    const before = slot.get(list);
    const kept = before !== undefined && areSame(before.on, on) ? before : undefined;
    if (kept !== undefined && areSame(kept.columns, columns)) return kept.results;
    // One row after the other in the same list: one for each would be most of what a first compile throws away.
    const row: unknown[] = columns.map(() => undefined);
    const deriveRow = (at: number) => {
      for (let column = 0; column < row.length; column++) row[column] = columns[column]?.[at];
      return derive(row as unknown as Row, ...on);
    };
    const { entries = columns[0] } = list;
    const items = entries.length === columns[0].length ? entries : columns[0];
    const results = kept
      ? resultsAfter(kept, columns, items, deriveRow)
      : rowsOf(columns[0].length, deriveRow);
    slot.set(list, { columns, items, on, results });
    return results;
  };
}

/** The same for checks: the findings of each row. */
export function rememberedFindings<
  Row extends readonly [unknown, ...unknown[]],
  On extends readonly unknown[],
>(
  check: (row: Row, report: TreeReport, ...on: On) => void,
): (list: Remembering, columns: Columns<Row>, ...on: On) => readonly (readonly Finding[])[] {
  return rememberedRows((row: Row, ...on: On) => findingsOf(check, row, on));
}

/** A list with a value for each index. */
function rowsOf<T>(length: number, derive: (at: number) => T): readonly T[] {
  const rows = new Array<T>(length);
  for (let at = 0; at < length; at++) rows[at] = derive(at);
  return rows;
}

/** The values and the findings of rows. */
export function apart<T>(rows: readonly Checked<T>[], list: Remembering) {
  return {
    values: valuesApart(list, [rows]) as readonly T[],
    findings: findingsApart(list, [rows]),
  };
}

const valuesApart = rememberedRows(([{ value }]: readonly [Checked<unknown>]) => value);
const findingsApart = rememberedRows(([{ findings }]: readonly [Checked<unknown>]) => findings);

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

type Table = readonly (readonly unknown[])[];

/** What was derived of the rows of columns. */
interface Kept<T> {
  readonly columns: Table;
  /** What tells where a row was before. */
  readonly items: readonly unknown[];
  readonly results: readonly T[];
}

/** The results for some columns, of which most rows are as they were; the same list if all are. */
function resultsAfter<T>(
  before: Kept<T>,
  now: Table,
  items: readonly unknown[],
  derive: (at: number) => T,
): readonly T[] {
  const places = placesBefore(before.items, items);
  let results: T[] | undefined;
  if (places !== undefined) {
    results = [];
    // What was not there is derived below.
    for (let at = 0; at < places.length; at++) results.push(before.results[places[at] ?? -1] as T);
  }
  for (const at of changedRows(before.columns, now, places)) {
    const result = derive(at);
    if (results === undefined && result === before.results[at]) continue;
    results ??= before.results.slice();
    results[at] = result;
  }
  return results ?? before.results;
}

/** The rows that were not there, or in which a column has another value. */
function changedRows(before: Table, now: Table, places: Int32Array | undefined): Iterable<number> {
  let changed: readonly number[] = [];
  for (let column = 0; column < now.length; column++) {
    const differing = differences(before[column] ?? [], now[column] ?? [], places);
    if (changed.length === 0) changed = differing;
    else if (differing.length > 0 && differing !== changed)
      changed = [...new Set([...changed, ...differing])];
  }
  return changed;
}

const foundDifferences = new WeakMap<
  readonly unknown[],
  {
    readonly before: WeakRef<readonly unknown[]>;
    readonly places: Int32Array | undefined;
    readonly differing: readonly number[];
  }
>();

/** Where a column differs from before. Columns are often compared by several rules, so it is remembered. */
function differences(
  before: readonly unknown[],
  now: readonly unknown[],
  places: Int32Array | undefined,
): readonly number[] {
  if (before === now && places === undefined) return [];
  const known = foundDifferences.get(now);
  if (known && known.places === places && known.before.deref() === before) return known.differing;
  const differing: number[] = [];
  if (places === undefined) {
    for (let at = 0; at < now.length; at++) if (before[at] !== now[at]) differing.push(at);
  } else {
    for (let at = 0; at < now.length; at++) {
      const place = places[at] ?? -1;
      if (place < 0 || before[place] !== now[at]) differing.push(at);
    }
  }
  foundDifferences.set(now, { before: new WeakRef(before), places, differing });
  return differing;
}

const foundPlaces = new WeakMap<
  readonly unknown[],
  // Not held, since otherwise the lists of all states would hold each other.
  { readonly before: WeakRef<readonly unknown[]>; readonly places: Int32Array | undefined }
>();

/**
 * For each item of a list its index in the list before, or -1 if it was not there; `undefined` if the
 * lists have the same length, and each item is to be looked for at its own index.
 */
export function placesBefore(
  before: readonly unknown[],
  now: readonly unknown[],
): Int32Array | undefined {
  if (before.length === now.length) return undefined;
  const known = foundPlaces.get(now);
  if (known?.before.deref() === before) return known.places;
  const places = new Int32Array(now.length).fill(-1);
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) {
    places[start] = start;
    start++;
  }
  let end = 0;
  const shift = now.length - before.length;
  while (end < least - start && before[before.length - 1 - end] === now[now.length - 1 - end]) {
    places[now.length - 1 - end] = before.length - 1 - end;
    end++;
  }
  const between = new Map<unknown, number>();
  for (let at = start; at < before.length - end; at++) between.set(before[at], at);
  if (between.size > 0) {
    for (let at = start; at < before.length - end + shift; at++) {
      places[at] = between.get(now[at]) ?? -1;
      // An item that stands there twice was there once: each has memories of its own.
      between.delete(now[at]);
    }
  }
  foundPlaces.set(now, { before: new WeakRef(before), places });
  return places;
}
