/**
 * Remembers what was derived from a thing as long as all that it was derived from stays the same
 * object. The memory is part of the thing, and goes with it.
 */
import { checked, type Finding, type TreeReport } from "./findings.ts";

/** A thing that remembers. */
export interface Remembering {
  /** What functions have derived from it, each at a position of its own. */
  readonly kept: unknown[];
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
      // Without holes, so that engines keep it a plain list.
      while (kept.length < at) kept.push(undefined);
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

/** The same for a check: its findings, as long as they hold. */
export function rememberedCheck<Thing extends Remembering, On extends readonly unknown[]>(
  check: (thing: Thing, report: TreeReport, ...on: On) => void,
): (thing: Thing, ...on: On) => readonly Finding[] {
  return remembered(
    (thing: Thing, ...on: On) => checked((report) => check(thing, report, ...on)).findings,
  );
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

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
