/** A word for a relation means one relation: a question that uses it has one answer. */
import { items, type JsonNode, type TreeReport, text, texts } from "../files/index.ts";
import { nameKey } from "../text/index.ts";

/** Warns of each word of a relation that is a name, an inverse or a word of another one. */
export function checkRelationWords(root: JsonNode, report: TreeReport): void {
  const taken = new Map<string, { readonly relation: JsonNode; readonly what: string }>();
  const relations = items(root, "relations");
  for (const relation of relations) {
    for (const what of ["name", "inverse"] as const) {
      const said = text(relation, what);
      const key = said && nameKey(said.value).trim();
      if (key !== undefined && !taken.has(key)) taken.set(key, { relation, what: `the ${what}` });
    }
  }
  for (const relation of relations) {
    for (const word of texts(relation, "words")) {
      const key = nameKey(word.value).trim();
      const other = taken.get(key);
      if (other === undefined) taken.set(key, { relation, what: "a word" });
      else if (other.relation !== relation) {
        const whose = text(other.relation, "id")?.value ?? "";
        const message = `"${word.value}" is ${other.what} of the relation "${whose}" too, which a question would take it for.`;
        report.warning("relation-word-twice", word.node, message);
      }
    }
  }
}
