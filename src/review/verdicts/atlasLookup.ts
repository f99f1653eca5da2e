/**
 * Looks up other people's labels and names in an atlas: its kinds and relations, its nodes by name,
 * its links, and its sources.
 */

import type { SourceText } from "../../atlas/documents/index.ts";
import { nearest } from "../../atlas/files/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, Relation } from "../../atlas/index.ts";
import { labelKey, similarNodes } from "./names.ts";

/** What is looked up in an atlas, or in one that is being written. */
export interface Known<N extends KnownNode = KnownNode> extends Pick<Atlas, "kinds" | "relations"> {
  readonly nodes: readonly N[];
  readonly edges: readonly Pick<AtlasEdge, "id" | "source" | "relation" | "target" | "symmetric">[];
}

export type KnownNode = Pick<AtlasNode, "id" | "name" | "short" | "aliases" | "kind" | "type">;

/** The codebook entry that someone else's label means, or the nearest one. */
export interface Mapped<T> {
  readonly to: T | undefined;
  /** The nearest name of the codebook, if the label means nothing. */
  readonly nearest?: string;
}

/** A relation, and whether the label reads it from its target ("is funded by"). */
export interface MappedRelation {
  readonly relation: Relation;
  readonly inverse: boolean;
}

/** A kind, and its type if the label names a type. */
export interface MappedKind {
  readonly kind: string;
  readonly type?: string;
}

export interface AtlasLookup<N extends KnownNode = KnownNode> {
  readonly relation: (label: string) => Mapped<MappedRelation>;
  readonly kind: (label: string) => Mapped<MappedKind>;
  /** The node with a name, short name, alias or id. */
  readonly node: (name: string) => N | undefined;
  /** A node with a similar but different name. */
  readonly alike: (name: string) => N | undefined;
  /** The id of the edge between two nodes, if there is one. */
  readonly link: (source: string, relation: Relation, target: string) => string | undefined;
}

/** Prepares the lookup; results are cached by label. */
export function atlasLookup<N extends KnownNode>(atlas: Known<N>): AtlasLookup<N> {
  const nodes = new Map<string, N>();
  for (const node of atlas.nodes) {
    for (const name of [node.id, node.name, ...(node.short ? [node.short] : []), ...node.aliases]) {
      const key = labelKey(name);
      if (!nodes.has(key)) nodes.set(key, node);
    }
  }
  const links = new Map<string, string>();
  for (const { id, source, relation, target, symmetric } of atlas.edges) {
    links.set(linkKey(source, relation, target), id);
    if (symmetric) links.set(linkKey(target, relation, source), id);
  }
  return {
    relation: cached(relationsOf(atlas)),
    kind: cached(kindsOf(atlas)),
    node: (name) => nodes.get(labelKey(name)),
    alike: cached(similarNodes(nodes)),
    link: (source, { id }, target) => links.get(linkKey(source, id, target)),
  };
}

function linkKey(source: string, relation: string, target: string): string {
  return JSON.stringify([source, relation, target]);
}

/** Most cached labels; a file with free labels has a new one on every line. */
const CACHE_MAX = 10_000;

function cached<T>(lookUp: (label: string) => T): (label: string) => T {
  const cache = new Map<string, T>();
  return (label) => {
    if (cache.has(label)) return cache.get(label) as T;
    const result = lookUp(label);
    if (cache.size < CACHE_MAX) cache.set(label, result);
    return result;
  };
}

function relationsOf({ relations }: Known): (label: string) => Mapped<MappedRelation> {
  const words = new Map<string, MappedRelation>();
  for (const inverse of [false, true]) {
    for (const relation of relations) {
      const names = inverse
        ? [relation.inverse]
        : [relation.id, relation.name, ...(relation.words ?? [])];
      for (const name of names) {
        for (const form of formsOf(name)) {
          // Names take precedence over inverses, and earlier forms over later ones.
          if (!words.has(form))
            words.set(form, { relation, inverse: inverse && !relation.symmetric });
        }
      }
    }
  }
  return mapped(
    words,
    relations.flatMap(({ name, inverse }) => [name, inverse]),
  );
}

/** A label as written, and without what varies by person or voice: "is funded by", "funded by". */
function formsOf(label: string): readonly string[] {
  const key = labelKey(label);
  const bare = key.replace(/^(?:is|are|was|were|has been|have been) /, "");
  const [first = "", ...rest] = bare.split(" ");
  const stem = [first.replace(/(?<=[a-z]{3})s$/, ""), ...rest].join(" ");
  return [...new Set([key, bare, stem])];
}

function kindsOf({ kinds }: Known): (label: string) => Mapped<MappedKind> {
  const words = new Map<string, MappedKind>();
  const add = (name: string, kind: MappedKind) => {
    const key = labelKey(name);
    if (!words.has(key)) words.set(key, kind);
  };
  for (const { id, name, plural } of kinds) {
    for (const word of [id, name, plural]) add(word, { kind: id });
  }
  for (const { id: kind, types } of kinds) {
    for (const { id: type, name } of types) {
      for (const word of [type, name, `${kind}/${type}`]) add(word, { kind, type });
    }
  }
  const names = kinds.flatMap(({ name, types }) => [name, ...types.map((type) => type.name)]);
  return mapped(words, names);
}

function mapped<T>(words: ReadonlyMap<string, T>, names: readonly string[]) {
  return (label: string): Mapped<T> => {
    for (const form of formsOf(label)) {
      const to = words.get(form);
      if (to !== undefined) return { to };
    }
    const near = nearest(labelKey(label), names);
    return near === undefined ? { to: undefined } : { to: undefined, nearest: near };
  };
}

/** The source with a name: its id, title, path, or file name with or without extension. */
export function sourceNamed(
  sources: readonly SourceText[],
  name: string | undefined,
): SourceText | undefined {
  if (name === undefined || name.trim() === "") return undefined;
  const sought = fileKey(name);
  return sources.find(({ id, title, name: path }) =>
    [id, title, path].some((own) => own === name || fileKey(own) === sought),
  );
}

function fileKey(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return labelKey(file.replace(/\.(md|txt|pdf|docx?|html?)$/i, ""));
}
