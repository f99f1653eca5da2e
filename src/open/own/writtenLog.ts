/**
 * The log of what was written: each edit, and each step back and forth, in its order. With the files of
 * an earlier moment it gives those of now, and with all that came before, the history.
 */
import {
  beginning,
  type Draft,
  type Edit,
  type History,
  perform,
  redo,
  undo,
} from "../../draft/index.ts";
import { property } from "./builtAtlas.ts";

/** Incremented whenever older versions of the page could not read what this one writes. */
export const LOG_FORMAT = 1;

/** An edit, or so many steps forth (or back, if negative) in the history. */
export type LogStep =
  | { readonly is: "edit"; readonly edit: Edit }
  | { readonly is: "go"; readonly by: number };

/** What is stored of a step; steps are numbered from 1. */
export interface LogEntry {
  readonly format: typeof LOG_FORMAT;
  readonly at: number;
  readonly step: LogStep;
}

/** The number of the last step, stored apart so that each window learns of the others' cheaply. */
export interface LogHead {
  readonly format: typeof LOG_FORMAT;
  readonly last: number;
}

/** The number of the last step; 0 where nothing was written, "newer" if by a newer version of the page. */
export function lastIn(head: unknown): number | "newer" {
  const [format, last] = [property(head, "format"), property(head, "last")];
  if (typeof format === "number" && format > LOG_FORMAT) return "newer";
  return typeof last === "number" ? last : 0;
}

/** A stored entry; `undefined` if it is damaged. */
export function logEntryIn(value: unknown): LogEntry | undefined {
  const [at, step] = [property(value, "at"), property(value, "step")];
  if (property(value, "format") !== LOG_FORMAT || typeof at !== "number") return undefined;
  const sound = stepIn(step);
  return sound && { format: LOG_FORMAT, at, step: sound };
}

function stepIn(step: unknown): LogStep | undefined {
  const by = property(step, "by");
  if (property(step, "is") === "go") return typeof by === "number" ? { is: "go", by } : undefined;
  const edit = property(step, "edit");
  const [verb, object] = [property(edit, "verb"), property(edit, "object")];
  if (typeof verb !== "string" || typeof object !== "string") return undefined;
  const isSound =
    Array.isArray(property(edit, "renames")) &&
    listIn(edit, "patches").every((patch) => Array.isArray(property(patch, "path")));
  // Whether its patches fit the draft shows when they are applied.
  return isSound ? { is: "edit", edit: edit as Edit } : undefined;
}

const listIn = (whole: unknown, name: string): readonly unknown[] => {
  const list = property(whole, name);
  return Array.isArray(list) ? list : [undefined];
};

/**
 * The history after a step.
 *
 * @throws RangeError if the step does not fit what was written
 */
export function applyStep(history: History, step: LogStep): History {
  if (step.is === "edit") return perform(history, step.edit);
  let moved = history;
  for (let left = Math.abs(step.by); left > 0; left -= 1) {
    const next = step.by < 0 ? undo(moved) : redo(moved);
    if (next === moved) throw new RangeError("There is no such point in the history.");
    moved = next;
  }
  return moved;
}

export interface Replayed {
  readonly history: History;
  /** The number of the last step that was replayed. */
  readonly last: number;
  /** What follows it and can't be read, or does not fit. */
  readonly unread: readonly unknown[];
}

/** The history of a draft that was stored after step `upTo`, with the steps that came since. */
export function replay(draft: Draft, upTo: number, stored: readonly unknown[]): Replayed {
  const entries = stored.map(logEntryIn);
  const earlier = entries.filter((entry) => entry !== undefined && entry.at <= upTo);
  let history = withPast(
    draft,
    earlier.flatMap((entry) => entry?.step ?? []),
  );
  let last = upTo;
  for (const [index, entry] of entries.entries()) {
    if (entry !== undefined && entry.at <= upTo) continue;
    const next = entry?.at === last + 1 ? applied(history, entry.step) : undefined;
    if (next === undefined) return { history, last, unread: stored.slice(index) };
    history = next;
    last += 1;
  }
  return { history, last, unread: [] };
}

function applied(history: History, step: LogStep): History | undefined {
  try {
    return applyStep(history, step);
  } catch {
    return undefined;
  }
}

/** What was done to a draft and taken back, before it was as it is. */
function withPast(draft: Draft, steps: readonly LogStep[]): History {
  let done: readonly Edit[] = [];
  let undone: readonly Edit[] = [];
  for (const step of steps) {
    if (step.is === "edit") {
      [done, undone] = [[...done, step.edit], []];
      continue;
    }
    const number = Math.abs(step.by);
    if (number > (step.by < 0 ? done : undone).length) return beginning(draft);
    if (step.by < 0) {
      undone = [...undone, ...done.slice(-number).toReversed()];
      done = done.slice(0, -number);
    } else {
      done = [...done, ...undone.slice(-number).toReversed()];
      undone = undone.slice(0, -number);
    }
  }
  return { draft, done, undone };
}

/** Steps that lead to a history from its beginning. */
export function stepsTo({ done, undone }: History): readonly LogStep[] {
  const edits = [...done, ...undone.toReversed()].map((edit): LogStep => ({ is: "edit", edit }));
  return undone.length === 0 ? edits : [...edits, { is: "go", by: -undone.length }];
}
