/** Checks that names tell nodes of a kind apart, and that a word means only one relation. */
import {
  type AtlasTree,
  items,
  type JsonNode,
  keyedList,
  rememberedRows,
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
  const { entries } = nodes;
  const keys = mainKeys(nodes, [entries]);
  const { first: named, again } = nodesByName(nodes, keys, entries);
  for (const { item, first } of again) {
    const ids = `"${idOf(item)}" has the same name as "${idOf(first)}"`;
    report.warning(
      "same-name",
      nameNode(item),
      (at) =>
        `${ids} (at ${at(nameNode(first))}), of the same kind. If both are the same thing, make them one node with the quotes of both; otherwise tell them apart by their names.`,
    );
  }
  for (const [at, names] of otherNames(nodes, [entries]).entries()) {
    const node = entries[at];
    if (names === NONE || node === undefined) continue;
    for (const { key, value, node: name, what } of names) {
      const other = named.get(key);
      // Nodes with the same main name were reported above.
      if (other === undefined || other === node || keys[at] === key) continue;
      const whose = `"${value}", ${what} of "${idOf(node)}", is the name of "${idOf(other)}"`;
      report.warning(
        "same-name",
        name,
        (place) =>
          `${whose} (at ${place(nameNode(other))}), of the same kind. If both are the same thing, make them one node with the quotes of both.`,
      );
    }
  }
}

/** Equal for names of nodes of the same kind that are taken for the same. */
const keyIn = (node: JsonNode, { value }: Text): string =>
  `${text(node, "kind")?.value ?? ""} ${nameKey(value).trim()}`;

const mainKeys = rememberedRows(([node]: readonly [JsonNode]) => {
  const name = text(node, "name");
  return name && keyIn(node, name);
});
const nodesByName = keyedList<JsonNode>();

interface OtherName extends Text {
  readonly key: string;
  readonly what: string;
}

const NONE: readonly OtherName[] = [];

const otherNames = rememberedRows(([node]: readonly [JsonNode]): readonly OtherName[] => {
  const [short, aliases] = [text(node, "short"), texts(node, "aliases")];
  if (short === undefined && aliases.length === 0) return NONE;
  const keyed = (name: Text, what: string) => ({ ...name, key: keyIn(node, name), what });
  return [
    ...(short === undefined ? [] : [keyed(short, "the short name")]),
    ...aliases.map((alias) => keyed(alias, "an alias")),
  ];
});

const idOf = (node: JsonNode): string => text(node, "id")?.value ?? "";

const nameNode = (node: JsonNode): JsonNode => text(node, "name")?.node ?? node;

/**
 * Warns of each word of a relation that is also a name, an inverse or a word of another one, in any
 * of its forms ("fund", "funding"): a question that uses it would be ambiguous. Two relations of a
 * family may share a word: a question is then put to the one that fits, and the other is offered.
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
