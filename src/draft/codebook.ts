/** What an author can do to the codebook: kinds with their types, families, relations, pillars. */
import { freeId, idFrom } from "../atlas/format/index.ts";
import {
  type Draft,
  type Item,
  itemOf,
  itemsIn,
  itemsOf,
  LISTS,
  type ListName,
  textIn,
} from "./draft.ts";
import { type Changes, type Edit, edit } from "./edit.ts";
import { carryAlong } from "./references.ts";
import { isList, type JsonObject, type Path } from "./value.ts";

/** The lists of the codebook; pillars, which group sections, are kept with them. */
export type CodebookList = Extract<ListName, "kinds" | "families" | "relations" | "pillars">;

/** An entry of the codebook, or a type of a kind. */
export type EntryRef =
  | { readonly list: CodebookList; readonly id: string }
  | { readonly list: "types"; readonly kind: string; readonly id: string };

const NAMED = { ...LISTS, types: "type" } as const;

/** The id by which claims and Scenes name an entry: that of a type has its kind before it. */
const nameOf = (entry: EntryRef): string =>
  entry.list === "types" ? `${entry.kind}/${entry.id}` : entry.id;

/** An entry, with its path. */
export function entryOf(draft: Draft, entry: EntryRef): Item | undefined {
  if (entry.list !== "types") return itemOf(draft, entry.list, entry.id);
  return typesOf(draft, entry.kind).find(({ value }) => value.id === entry.id);
}

function typesOf(draft: Draft, kind: string): readonly Item[] {
  const item = itemOf(draft, "kinds", kind);
  return item ? itemsIn(item.value.types, [...item.path, "types"]) : [];
}

/** Adds an entry as the format has it, without an id, which is made from its name. */
export function addEntry(draft: Draft, list: CodebookList, entry: JsonObject): Edit {
  const items = itemsOf(draft, list);
  return add(draft, ["atlas", list], items, entry);
}

/** A section of a document, by its heading. */
export interface SectionRef {
  readonly document: string;
  readonly heading: string;
}

/**
 * Makes a pillar of each section, called by its heading; sections of one heading are in one pillar, and a
 * pillar that is called so already gets them.
 *
 * @param define the definition of a new pillar
 */
export function pillarsOf(
  draft: Draft,
  sections: readonly SectionRef[],
  define: (heading: string) => string,
): Edit {
  return edit(draft, "makePillars", sections.map(({ heading }) => heading).join(", "), (editor) => {
    for (const { document, heading } of sections) {
      const pillars = itemsOf(editor.draft, "pillars");
      const there = pillars.find(({ value }) => textIn(value, "name") === heading);
      if (there) editor.insert([...there.path, "sections"], { document, heading });
      else {
        const used = new Set(pillars.map(({ value }) => textIn(value, "id")));
        const id = freeId(idFrom(heading, "pillar"), used);
        const sections = [{ document, heading }];
        const pillar = { id, name: heading, definition: define(heading), sections };
        editor.insert(["atlas", "pillars"], pillar);
      }
    }
  });
}

/** Adds a type to a kind. */
export function addType(draft: Draft, kind: string, type: JsonObject): Edit {
  const { path } = known(draft, { list: "kinds", id: kind });
  return add(draft, [...path, "types"], typesOf(draft, kind), type);
}

function add(draft: Draft, list: Path, items: readonly Item[], entry: JsonObject): Edit {
  const name = textIn(entry, "name");
  const used = new Set(items.map(({ value }) => textIn(value, "id")));
  const id = freeId(idFrom(name, NAMED[String(list.at(-1)) as keyof typeof NAMED]), used);
  return edit(draft, "addEntry", name, (editor) => editor.insert(list, { id, ...entry }));
}

/** Changes properties of an entry; another id is given by `changeId`. */
export function changeEntry(draft: Draft, entry: EntryRef, changes: Changes): Edit {
  const { path } = known(draft, entry);
  return edit(draft, "changeEntry", nameOf(entry), (editor) => editor.setAll(path, changes));
}

/**
 * Removes an entry. With a replacement, an entry of the same list, whatever named it names that one;
 * without, claims still name it, and the compiler says where.
 */
export function removeEntry(draft: Draft, entry: EntryRef, replacement?: string): Edit {
  const { path } = known(draft, entry);
  const isOfType = entry.list === "types";
  const to = replacement === undefined || !isOfType ? replacement : `${entry.kind}/${replacement}`;
  return edit(draft, "removeEntry", nameOf(entry), (editor) => {
    editor.set(path, undefined);
    carryAlong(editor, [{ named: NAMED[entry.list], from: nameOf(entry), to }]);
  });
}

/** Moves an entry up in its list (-1) or down (1); the order of kinds is that of the flow's columns. */
export function moveEntry(draft: Draft, entry: EntryRef, by: -1 | 1): Edit {
  const { path, value } = known(draft, entry);
  const list = path.slice(0, -1);
  const to = Number(path.at(-1)) + by;
  return edit(draft, "moveEntry", nameOf(entry), (editor) => {
    editor.set(path, undefined);
    const rest = editor.at(list);
    const last = isList(rest) ? rest.length : 0;
    editor.insert(list, value, Math.min(Math.max(0, to), last));
  });
}

/** @throws RangeError if there is no such entry */
function known(draft: Draft, entry: EntryRef): Item {
  const item = entryOf(draft, entry);
  if (item === undefined) throw new RangeError(`The codebook has no “${nameOf(entry)}”.`);
  return item;
}
