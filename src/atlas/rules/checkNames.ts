/** Checks that names tell nodes of a kind apart, and that a word means only one relation. */
import { items, type JsonNode, type Text, type TreeReport, text, texts } from "../files/index.ts";
import { firstWord, infinitiveOf, nameKey } from "../text/index.ts";

/**
 * Warns if two nodes of a kind have the same name, or if the name of one is the short name or an
 * alias of the other, ignoring letter case and spacing: usually they are one node, split in two.
 * Each pair is reported once.
 */
export function checkSameNames(root: JsonNode, report: TreeReport): void {
  const nodes = items(root, "nodes");
  const named = new Map<string, { readonly node: JsonNode; readonly name: Text }>();
  const keyOf = (node: JsonNode, { value }: Text) =>
    `${text(node, "kind")?.value ?? ""} ${nameKey(value).trim()}`;
  for (const node of nodes) {
    const name = text(node, "name");
    if (name === undefined) continue;
    const key = keyOf(node, name);
    const other = named.get(key);
    if (other === undefined) named.set(key, { node, name });
    else {
      const message = `"${idOf(node)}" has the same name as "${idOf(other.node)}" (at ${report.lineColumn(other.name.node)}), of the same kind. If both are the same thing, make them one node with the quotes of both; otherwise tell them apart by their names.`;
      report.warning("same-name", name.node, message);
    }
  }
  for (const node of nodes) {
    const short = text(node, "short");
    const mainName = text(node, "name");
    for (const name of [...(short === undefined ? [] : [short]), ...texts(node, "aliases")]) {
      const other = named.get(keyOf(node, name));
      if (other === undefined || other.node === node) continue;
      // Nodes with the same main name were reported above.
      if (mainName && keyOf(node, mainName) === keyOf(other.node, other.name)) continue;
      const what = name === short ? "the short name" : "an alias";
      const message = `"${name.value}", ${what} of "${idOf(node)}", is the name of "${idOf(other.node)}" (at ${report.lineColumn(other.name.node)}), of the same kind. If both are the same thing, make them one node with the quotes of both.`;
      report.warning("same-name", name.node, message);
    }
  }
}

function idOf(node: JsonNode): string {
  return text(node, "id")?.value ?? "";
}

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
