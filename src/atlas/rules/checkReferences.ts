/** Checks that every id to which a file refers exists. */
import {
  items,
  type JsonNode,
  limitedSuggestions,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { Ids, KnownIds } from "./knownIds.ts";

type Suggest = ReturnType<typeof limitedSuggestions>;

/** Reports references to unknown ids, each with the nearest known id. */
export function checkReferences(root: JsonNode, known: KnownIds, report: TreeReport): void {
  const didYouMean = limitedSuggestions();
  const refer = (what: string, reference: Text | undefined, ids: Ids) => {
    if (reference === undefined || ids.has(reference.value)) return;
    const near = didYouMean(reference.value, ids.keys());
    const message = `there is no ${what} "${reference.value}".${near}`;
    report.error(`unknown-${what}`, reference.node, message);
  };
  for (const selector of selectorsOf(root)) {
    refer("document", text(selector, "document"), known.documents);
  }
  for (const document of items(root, "documents")) {
    const older = text(document, "replaces");
    refer("document", older, known.documents);
    if (older !== undefined && older.value === text(document, "id")?.value) {
      report.error("replaces-itself", older.node, "a document does not replace itself.");
    }
  }
  for (const relation of items(root, "relations")) {
    refer("family", text(relation, "family"), known.families);
    for (const end of [...texts(relation, "from"), ...texts(relation, "to")]) {
      checkEnd(end, known, report, didYouMean);
    }
  }
  for (const node of items(root, "nodes")) {
    refer("kind", text(node, "kind"), known.kinds);
    checkType(node, known, report, didYouMean);
  }
  for (const edge of items(root, "edges")) {
    refer("node", text(edge, "source"), known.nodes);
    refer("relation", text(edge, "relation"), known.relations);
    refer("node", text(edge, "target"), known.nodes);
  }
}

/** Everything in the file that names a document. */
function selectorsOf(root: JsonNode): readonly JsonNode[] {
  return [
    ...items(root, "pillars").flatMap((pillar) => [
      ...items(pillar, "sections"),
      ...items(pillar, "passages"),
    ]),
    ...items(root, "nodes").flatMap((node) => items(node, "evidence")),
    ...items(root, "edges").flatMap((edge) => items(edge, "evidence")),
    ...items(root, "uncited"),
    ...items(root, "read"),
  ];
}

/** Checks a kind that a relation may join, or one type of it: `actor`, `goal/risk`. */
function checkEnd(end: Text, known: KnownIds, report: TreeReport, didYouMean: Suggest): void {
  const [kind = "", type, ...more] = end.value.split("/");
  const types = known.types.get(kind);
  if (types === undefined || more.length > 0) {
    const near = didYouMean(kind, known.kinds.keys());
    const message = `there is no kind "${kind}".${near} A relation joins kinds, each written as kind or kind/type.`;
    report.error("unknown-kind", end.node, message);
  } else if (type !== undefined && !types.has(type)) {
    const near = didYouMean(
      end.value,
      [...types.keys()].map((id) => `${kind}/${id}`),
    );
    report.error("unknown-type", end.node, `"${kind}" has no type "${type}".${near}`);
  }
}

function checkType(node: JsonNode, known: KnownIds, report: TreeReport, didYouMean: Suggest): void {
  const kind = text(node, "kind")?.value;
  const type = text(node, "type");
  const types = kind === undefined ? undefined : known.types.get(kind);
  if (type === undefined || types === undefined || types.has(type.value)) return;
  const otherKind = [...known.types].find(([, ids]) => ids.has(type.value))?.[0];
  const near = didYouMean(type.value, types.keys());
  const hint = otherKind === undefined || near !== "" ? near : ` It is a type of "${otherKind}".`;
  report.error("unknown-type", type.node, `"${kind}" has no type "${type.value}".${hint}`);
}
