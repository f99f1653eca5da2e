/** Edits: what a verb does to a draft, as patches that can be kept, sent, taken back and made again. */
import type { Named, NewId } from "../scene/index.ts";
import type { Draft } from "./draft.ts";
import { applyPatch, applyPatches, difference, type Patch, reversed } from "./patch.ts";
import { isList, isObject, isSame, type Json, type Path, valueAt } from "./value.ts";

/** An id that is another now, or gone; a type is `kind/type`. */
export interface Rename {
  readonly named: Named;
  readonly from: string;
  readonly to: string | undefined;
}

export interface Edit {
  /** Which verb it was, and the name of what it was done to: "merge", "MIIT". */
  readonly verb: string;
  readonly object: string;
  readonly patches: readonly Patch[];
  /** What becomes of ids, for whatever names things outside the draft: the Scene, a review. */
  readonly renames: readonly Rename[];
}

/**
 * The draft with an edit made.
 *
 * @throws RangeError if the draft is not the one that the edit was made for
 */
export function applyEdit(draft: Draft, { patches }: Pick<Edit, "patches">): Draft {
  return asDraft(applyPatches(draft, patches));
}

/** The edit that takes this one back. What was removed has its id again; what was merged stays named. */
export function undoing({ verb, object, patches, renames }: Edit): Edit {
  const back = renames.flatMap(({ named, from, to }): readonly Rename[] =>
    to === undefined || renames.filter((other) => other.to === to).length > 1
      ? []
      : [{ named, from: to, to: from }],
  );
  return { verb, object, patches: reversed(patches), renames: back };
}

/** The ids of now. */
export function newIdAfter(renames: readonly Rename[]): NewId {
  const now = new Map(renames.map(({ named, from, to }) => [`${named} ${from}`, to]));
  return (named, id) => (now.has(`${named} ${id}`) ? now.get(`${named} ${id}`) : id);
}

/** Properties to set; `undefined` removes one. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** Changes a draft step by step, noting each step as a patch. */
export class Editor {
  readonly patches: Patch[] = [];
  readonly renames: Rename[] = [];

  constructor(public draft: Draft) {}

  /** The value at a path. */
  at(path: Path): Json | undefined {
    return valueAt(this.draft, path);
  }

  /** Sets a property or an item that is there; `undefined` removes it. */
  set(path: Path, after: Json | undefined): void {
    const before = this.at(path);
    if (isSame(before, after)) return;
    this.#apply({ path, before, after });
  }

  /** Sets some of the properties of what is at a path. */
  setAll(path: Path, changes: Changes): void {
    for (const [name, value] of Object.entries(changes)) this.set([...path, name], value);
  }

  /** Changes what is at a path into another value, leaving what is the same in it. */
  change(path: Path, after: Json): void {
    const before = this.at(path);
    if (before === undefined) this.set(path, after);
    else for (const patch of difference(before, after, path)) this.#apply(patch);
  }

  /** Inserts an item into a list, by default at its end; a list that is not there is begun. */
  insert(list: Path, item: Json, at?: number): void {
    const items = this.at(list);
    if (!isList(items)) this.set(list, [item]);
    else this.#apply({ path: [...list, at ?? items.length], before: undefined, after: item });
  }

  /** Takes items out of a list; one that may be left out altogether is removed with the last. */
  removeFrom(list: Path, isGone: (item: Json) => boolean, isOptional = false): void {
    const items = this.at(list);
    if (!isList(items)) return;
    if (isOptional && items.every(isGone)) this.set(list, undefined);
    else {
      for (let at = items.length - 1; at >= 0; at -= 1) {
        const before = items[at];
        if (before === undefined || !isGone(before)) continue;
        this.#apply({ path: [...list, at], before, after: undefined });
      }
    }
  }

  /** Makes patches that were made for the draft as it is now. */
  apply(patches: readonly Patch[]): void {
    for (const patch of patches) this.#apply(patch);
  }

  #apply(patch: Patch): void {
    this.draft = asDraft(applyPatch(this.draft, patch));
    this.patches.push(patch);
  }
}

/** The edit that a function makes with an editor. */
export function edit(
  draft: Draft,
  verb: string,
  object: string,
  make: (editor: Editor) => void,
): Edit {
  const editor = new Editor(draft);
  make(editor);
  return { verb, object, patches: editor.patches, renames: editor.renames };
}

/** Edits that are each made of what the one before left, as one. */
export function together(
  draft: Draft,
  verb: string,
  object: string,
  makes: readonly ((draft: Draft) => Pick<Edit, "patches" | "renames">)[],
): Edit {
  let now = draft;
  const edits = makes.map((make) => {
    const made = make(now);
    now = applyEdit(now, made);
    return made;
  });
  return {
    verb,
    object,
    patches: edits.flatMap(({ patches }) => patches),
    renames: edits.flatMap(({ renames }) => renames),
  };
}

function asDraft(value: Json): Draft {
  if (!isObject(value) || !isObject(value.atlas ?? null)) throw new RangeError("This is no draft.");
  // Patches of a draft lead to its atlas and its texts.
  return value as Draft;
}
