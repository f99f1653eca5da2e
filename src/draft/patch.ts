/**
 * Patches: the smallest changes of a value, each of which can be taken back. Whatever changes a draft
 * comes down to them, so that undo, the log and other windows need to know nothing else.
 */
import { itemChanges } from "./itemChanges.ts";
import {
  isList,
  isObject,
  isSame,
  type Json,
  type JsonList,
  type JsonObject,
  type Path,
} from "./value.ts";

/**
 * What stood at a path and what stands there now; `undefined` where there is nothing. In a list, what
 * has no `before` is inserted at the index, and what has no `after` is taken out.
 */
export interface Patch {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * The value with a patch applied; whatever the patch does not concern stays the same object.
 *
 * @throws RangeError if the value is not what the patch was made for
 */
export function applyPatch(root: Json, { path, before, after }: Patch): Json {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (after === undefined) throw new RangeError("The root can't be removed.");
    return after;
  }
  if (rest.length > 0) {
    const patch = { path: rest, before, after };
    if (typeof step === "number" && isList(root) && root[step] !== undefined) {
      return root.with(step, applyPatch(root[step], patch));
    }
    if (typeof step === "string" && isObject(root) && root[step] !== undefined) {
      return { ...root, [step]: applyPatch(root[step], patch) };
    }
    throw misfit(step);
  }
  if (typeof step === "number" && isList(root)) {
    const removed = before === undefined ? 0 : 1;
    if (step + removed > root.length) throw misfit(step);
    return root.toSpliced(step, removed, ...(after === undefined ? [] : [after]));
  }
  if (typeof step !== "string" || !isObject(root)) throw misfit(step);
  if (Object.hasOwn(root, step) !== (before !== undefined)) throw misfit(step);
  if (after !== undefined) return { ...root, [step]: after };
  return Object.fromEntries(Object.entries(root).filter(([key]) => key !== step));
}

const misfit = (step: string | number) =>
  new RangeError(`The patch does not fit what stands at “${step}”.`);

/** The value with patches applied, in their order. */
export function applyPatches(root: Json, patches: readonly Patch[]): Json {
  return patches.reduce(applyPatch, root);
}

/** The patches that take these back. */
export function reversed(patches: readonly Patch[]): readonly Patch[] {
  return patches
    .map(({ path, before, after }) => ({ path, before: after, after: before }))
    .reverse();
}

/**
 * Patches that lead from one value to another. Items of lists are told by their `id` or, without one,
 * by their values; those that changed places are taken out and inserted again.
 */
export function difference(before: Json, after: Json, path: Path = []): readonly Patch[] {
  if (before === after) return [];
  if (isObject(before) && isObject(after)) return differenceOfObjects(before, after, path);
  if (isList(before) && isList(after)) return differenceOfLists(before, after, path);
  return isSame(before, after) ? [] : [{ path, before, after }];
}

function differenceOfObjects(before: JsonObject, after: JsonObject, path: Path): readonly Patch[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, current] = [own(before, key), own(after, key)];
    if (old !== undefined && current !== undefined) return difference(old, current, [...path, key]);
    return old === current ? [] : [{ path: [...path, key], before: old, after: current }];
  });
}

const own = (object: JsonObject, key: string) =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function differenceOfLists(before: JsonList, after: JsonList, path: Path): readonly Patch[] {
  return itemChanges(before, after).flatMap((change) => {
    const there = [...path, change.at];
    return change.before !== undefined && change.after !== undefined
      ? difference(change.before, change.after, there)
      : [{ path: there, before: change.before, after: change.after }];
  });
}
