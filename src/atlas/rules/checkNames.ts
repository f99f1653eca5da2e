/** Checks that names tell nodes of a kind apart, and that a word means only one relation. */
import {
  type AtlasTree,
  type Entry,
  items,
  type JsonNode,
  remembered,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import { firstWord, infinitiveOf, nameKey } from "../text/index.ts";

/**
 * Warns if two nodes of a kind have the same name, or if the name of one is the short name or an
 * alias of the other, ignoring letter case and spacing: usually they are one node, split in two.
 * Each pair is reported once.
 */
export function checkSameNames({ nodes }: AtlasTree, report: TreeReport): void {
  const named = new Map<string, Entry>();
  for (const entry of nodes) {
    const { name } = namesIn(entry);
    if (name === undefined) continue;
    const other = named.get(name.key);
    if (other === undefined) named.set(name.key, entry);
    else {
      const ids = `"${idOf(entry)}" has the same name as "${idOf(other)}"`;
      report.warning(
        "same-name",
        name.node,
        (at) =>
          `${ids} (at ${at(nameNode(other))}), of the same kind. If both are the same thing, make them one node with the quotes of both; otherwise tell them apart by their names.`,
      );
    }
  }
  for (const entry of nodes) {
    const { name, others } = namesIn(entry);
    for (const { key, value, node, what } of others) {
      const other = named.get(key);
      if (other === undefined || other === entry) continue;
      // Nodes with the same main name were reported above.
      if (name !== undefined && name.key === key) continue;
      const whose = `"${value}", ${what} of "${idOf(entry)}", is the name of "${idOf(other)}"`;
      report.warning(
        "same-name",
        node,
        (at) =>
          `${whose} (at ${at(nameNode(other))}), of the same kind. If both are the same thing, make them one node with the quotes of both.`,
      );
    }
  }
}

interface KeyedName extends Text {
  /** Equal for names of the same kind that are taken for the same. */
  readonly key: string;
}

/** The names of a node. */
const namesIn = remembered(({ node }: Entry) => {
  const kind = text(node, "kind")?.value ?? "";
  const keyed = (name: Text): KeyedName => ({
    ...name,
    key: `${kind} ${nameKey(name.value).trim()}`,
  });
  const [name, short] = [text(node, "name"), text(node, "short")];
  const others = [
    ...(short === undefined ? [] : [{ ...keyed(short), what: "the short name" }]),
    ...texts(node, "aliases").map((alias) => ({ ...keyed(alias), what: "an alias" })),
  ];
  return { name: name && keyed(name), others };
});

const idOf = ({ node }: Entry): string => text(node, "id")?.value ?? "";

const nameNode = ({ node }: Entry): JsonNode => text(node, "name")?.node ?? node;

/**
 * Warns of each word of a relation that is also a name, an inverse or a word of another one, in any
 * of its forms ("fund", "funding"): a question that uses it would be ambiguous. Two relations of a
 * family may share a word, which then means any link of the family.
 */
export function checkRelationWords(root: JsonNode, report: TreeReport): void {
  const users = new Map<string, { readonly relation: JsonNode; readonly what: string }>();
  const relations = items(root, "relations");
  const keyOf = ({ value }: Text) => {
    const [first, rest] = firstWord(nameKey(value).trim());
    return infinitiveOf(first) + rest;
  };
  for (const relation of relations) {
    for (const what of ["name", "inverse"] as const) {
      const name = text(relation, what);
      const key = name && keyOf(name);
      if (key !== undefined && !users.has(key)) users.set(key, { relation, what: `the ${what}` });
    }
  }
  for (const relation of relations) {
    for (const word of texts(relation, "words")) {
      const key = keyOf(word);
      const other = users.get(key);
      if (other === undefined) users.set(key, { relation, what: "a word" });
      else if (other.relation !== relation && !areShared(other, relation)) {
        const whose = text(other.relation, "id")?.value ?? "";
        const message = `"${word.value}" is also ${other.what} of the relation "${whose}", and a question would be taken to mean that one.`;
        report.warning("relation-word-twice", word.node, message);
      }
    }
  }
}

/** Whether two relations may share a word: both are of one family, and it is the name of neither. */
function areShared(
  other: { readonly relation: JsonNode; readonly what: string },
  relation: JsonNode,
): boolean {
  const family = text(relation, "family")?.value;
  return other.what === "a word" && family === text(other.relation, "family")?.value;
}
