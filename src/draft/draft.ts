/**
 * A draft: all that an author can change, as one value that is never changed in place. It may be
 * faulty, as what one writes is for a while, so nothing here relies on its form.
 */
import { isList, isObject, type Json, type JsonObject, type Path } from "./value.ts";

export type Draft = {
  /** What atlas.json says. */
  readonly atlas: JsonObject;
  /** The texts of documents, by the paths of their files. */
  readonly texts: Readonly<Record<string, string>>;
  /** What review.json says, if there is one. */
  readonly review?: JsonObject;
  /** What notes.json says, if there is one: the author's own, of no concern to the compiler. */
  readonly notes?: JsonObject;
};

/** The lists of an atlas whose items have ids, and what such an item is. */
export const LISTS = {
  nodes: "node",
  edges: "link",
  kinds: "kind",
  relations: "relation",
  families: "family",
  pillars: "pillar",
  documents: "document",
} as const;

export type ListName = keyof typeof LISTS;

/** An item of a list, with its path. */
export interface Item {
  readonly path: Path;
  readonly value: JsonObject;
}

/** The objects in a list of a value, with their paths, of which `path` is the beginning. */
export function itemsIn(list: Json | undefined, path: Path): readonly Item[] {
  if (!isList(list)) return [];
  return list.flatMap((value, at) => (isObject(value) ? [{ path: [...path, at], value }] : []));
}

/** The items of one of an atlas's lists. */
export function itemsOf({ atlas }: Draft, list: string): readonly Item[] {
  return itemsIn(atlas[list], ["atlas", list]);
}

/** The item of this id; the first if several have it. */
export function itemOf({ atlas }: Draft, list: ListName, id: string): Item | undefined {
  const items = atlas[list];
  if (!isList(items)) return undefined;
  const at = items.findIndex((item) => isObject(item) && item.id === id);
  const value = items[at];
  return isObject(value) ? { path: ["atlas", list, at], value } : undefined;
}

/** A node or link by its id, with the list that it stands in. */
export function claimOf(draft: Draft, id: string): Item | undefined {
  return itemOf(draft, "nodes", id) ?? itemOf(draft, "edges", id);
}

/** The quotes of a claim. */
export const quotesOf = ({ path, value }: Item): readonly Item[] =>
  itemsIn(value.evidence, [...path, "evidence"]);

/** A property that is a text; empty if there is none. */
export function textIn(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === "string" ? value : "";
}

/** The texts in a property that is a list. */
export function textsIn(object: JsonObject, name: string): readonly string[] {
  const value = object[name];
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
