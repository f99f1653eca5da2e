/** Looks up names and labels in an atlas that is being written, by what they were said to mean. */
import type { Relation } from "../../atlas/index.ts";
import { type Draft, itemsOf, type JsonObject } from "../../draft/index.ts";
import {
  type AtlasLookup,
  atlasLookup,
  type Known,
  type KnownNode,
  labelKey,
  type MappedKind,
} from "../verdicts/index.ts";
import { type Meanings, reviewIn } from "./keptReview.ts";

/** A lookup in a draft, with its proposals' labels as they were said to be meant. */
export function draftLookup(draft: Draft): AtlasLookup {
  const before = lookups.get(draft);
  if (before) return before;
  const known = knownIn(draft);
  const lookup = withMeanings(atlasLookup(known), known, reviewIn(draft).meanings ?? {});
  lookups.set(draft, lookup);
  return lookup;
}

/** Made once for each state of a draft. */
const lookups = new WeakMap<Draft, AtlasLookup>();

/** What stands in a draft, which may be faulty: whatever lacks an id or a name is passed over. */
export function knownIn(draft: Draft): Known {
  const texts = (value: JsonObject, name: string): readonly string[] => {
    const list = value[name];
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
  };
  const text = (value: JsonObject, name: string) => {
    const found = value[name];
    return typeof found === "string" ? found : "";
  };
  const valuesOf = (list: string) => itemsOf(draft, list).map(({ value }) => value);
  const named = (value: JsonObject) => ({
    id: text(value, "id"),
    name: text(value, "name"),
    definition: text(value, "definition"),
  });
  const relations = valuesOf("relations").map(
    (value): Relation => ({
      ...named(value),
      inverse: text(value, "inverse"),
      family: text(value, "family"),
      from: [...texts(value, "from")],
      to: [...texts(value, "to")],
      symmetric: value.symmetric === true,
      words: [...texts(value, "words")],
    }),
  );
  const symmetric = new Set(relations.filter((one) => one.symmetric).map(({ id }) => id));
  return {
    relations,
    kinds: valuesOf("kinds").map((value) => ({
      ...named(value),
      plural: text(value, "plural"),
      types: (Array.isArray(value.types) ? value.types : []).map(named),
    })),
    nodes: valuesOf("nodes").map((value): KnownNode => {
      const { id, name } = named(value);
      const short = text(value, "short");
      return {
        id,
        name,
        ...(short === "" ? {} : { short }),
        aliases: texts(value, "aliases"),
        kind: text(value, "kind"),
        type: text(value, "type"),
      };
    }),
    edges: valuesOf("edges").map((value) => ({
      id: text(value, "id"),
      source: text(value, "source"),
      relation: text(value, "relation"),
      target: text(value, "target"),
      symmetric: symmetric.has(text(value, "relation")),
    })),
  };
}

/** A lookup that answers first as a person has said, once for all. */
function withMeanings(lookup: AtlasLookup, known: Known, meanings: Meanings): AtlasLookup {
  const { relations = {}, kinds = {}, names = {} } = meanings;
  const relationById = new Map(known.relations.map((relation) => [relation.id, relation]));
  const nodeById = new Map(known.nodes.map((node) => [node.id, node]));
  const said = (meant: Readonly<Record<string, string>>, label: string): string | undefined => {
    const key = labelKey(label);
    return Object.hasOwn(meant, key) ? meant[key] : undefined;
  };
  return {
    ...lookup,
    relation(label) {
      const meant = said(relations, label);
      const relation = relationById.get(meant?.replace(/^\^/, "") ?? "");
      if (relation === undefined) return lookup.relation(label);
      return { to: { relation, inverse: meant?.startsWith("^") === true && !relation.symmetric } };
    },
    kind(label) {
      const meant = said(kinds, label);
      return meant === undefined ? lookup.kind(label) : { to: kindFrom(meant) };
    },
    node(name) {
      const meant = said(names, name);
      return meant === undefined ? lookup.node(name) : (nodeById.get(meant) ?? lookup.node(name));
    },
    alike: (name) => (said(names, name) === undefined ? lookup.alike(name) : undefined),
  };
}

/** A kind and its type, written `kind/type`. */
export function kindFrom(written: string): MappedKind {
  const [kind = "", type] = written.split("/");
  return type === undefined ? { kind } : { kind, type };
}
