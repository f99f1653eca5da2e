/** A codebook by itself: saved alone, and taken over from another atlas. */
import { type Draft, itemsIn, itemsOf, textIn } from "./draft.ts";
import { type Edit, edit } from "./edit.ts";
import { isObject, type Json, type JsonList, type JsonObject } from "./value.ts";

/** The format of a codebook in a file of its own. */
export const CODEBOOK_FORMAT = "policy-atlas-codebook/1";

const PARTS = ["kinds", "families", "relations"] as const;
type CodebookPart = (typeof PARTS)[number];

/** The kinds, families and relations of a draft; pillars belong to its sources. */
export function codebookOf({ atlas }: Draft): JsonObject {
  return {
    format: CODEBOOK_FORMAT,
    kinds: atlas.kinds ?? [],
    families: atlas.families ?? [],
    relations: atlas.relations ?? [],
  };
}

/** What a codebook has that a draft has not, by ids; a type of a kind that is there counts too. */
export interface NewEntries {
  readonly kinds: JsonList;
  readonly types: readonly { readonly kind: string; readonly type: JsonObject }[];
  readonly families: JsonList;
  readonly relations: JsonList;
  /** How many entries are there already, and stay as they are. */
  readonly known: number;
}

/** Compares a codebook, or an atlas that has one, with a draft; `undefined` if it is neither. */
export function newEntries(draft: Draft, codebook: Json): NewEntries | undefined {
  if (!isObject(codebook) || !PARTS.some((part) => Array.isArray(codebook[part]))) return undefined;
  let known = 0;
  const without = (part: CodebookPart) => {
    const there = new Set(itemsOf(draft, part).map(({ value }) => value.id));
    const all = itemsIn(codebook[part], []).map(({ value }) => value);
    const fresh = all.filter(({ id }) => typeof id === "string" && !there.has(id));
    known += all.length - fresh.length;
    return fresh;
  };
  const kinds = without("kinds");
  const types = itemsIn(codebook.kinds, []).flatMap(({ value }) => {
    const own = itemsOf(draft, "kinds").find((kind) => kind.value.id === value.id);
    if (!own) return [];
    const there = new Set(itemsIn(own.value.types, []).map((type) => type.value.id));
    return itemsIn(value.types, [])
      .filter((type) => !there.has(type.value.id ?? null))
      .map((type) => ({ kind: textIn(value, "id"), type: type.value }));
  });
  return { kinds, types, families: without("families"), relations: without("relations"), known };
}

/** Adds the entries of a codebook that are new. */
export function takeCodebook(draft: Draft, entries: NewEntries, name: string): Edit {
  return edit(draft, "takeCodebook", name, (editor) => {
    for (const part of PARTS)
      for (const entry of entries[part]) editor.insert(["atlas", part], entry);
    for (const { kind, type } of entries.types) {
      const item = itemsOf(editor.draft, "kinds").find(({ value }) => value.id === kind);
      if (item) editor.insert([...item.path, "types"], type);
    }
  });
}
