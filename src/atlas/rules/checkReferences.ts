/** Checks that every id to which a file refers exists. */
import {
  type AtlasTree,
  type Entry,
  items,
  type JsonNode,
  limitedSuggestions,
  remembered,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { CodebookIds, Ids, KnownIds } from "./knownIds.ts";
import type { Link } from "./links.ts";

type Suggest = ReturnType<typeof limitedSuggestions>;

/** Reports references to unknown ids, each with the nearest known id. */
export function checkReferences(
  tree: AtlasTree,
  known: KnownIds,
  links: readonly Link[],
  report: TreeReport,
): void {
  const { root } = tree;
  const { codebook } = known;
  const didYouMean = limitedSuggestions();
  const refer = (what: string, reference: Text | undefined, ids: Ids<unknown>) => {
    if (reference === undefined || ids.has(reference.value)) return;
    const near = didYouMean(reference.value, ids.keys());
    const message = `there is no ${what} "${reference.value}".${near}`;
    report.error(`unknown-${what}`, reference.node, message);
  };
  const referToDocument = (reference: Text | undefined) =>
    refer("document", reference, known.documents);
  for (const pillar of items(root, "pillars")) {
    for (const selector of [...items(pillar, "sections"), ...items(pillar, "passages")]) {
      referToDocument(text(selector, "document"));
    }
  }
  for (const claims of [tree.nodes, tree.edges]) {
    for (const claim of claims) {
      for (const document of unknownDocuments(claim, codebook)) referToDocument(document);
    }
  }
  for (const { node } of tree.uncited) referToDocument(text(node, "document"));
  for (const selector of items(root, "read")) referToDocument(text(selector, "document"));
  for (const document of items(root, "documents")) {
    const older = text(document, "replaces");
    referToDocument(older);
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
  for (const entry of tree.nodes) {
    if (isOfKnownType(entry, codebook)) continue;
    refer("kind", text(entry.node, "kind"), known.kinds);
    checkType(entry.node, known, report, didYouMean);
  }
  for (const { source, relation, target, ends, definition } of links) {
    if (ends.source === undefined) refer("node", source, known.nodes);
    if (definition === undefined) refer("relation", relation, known.relations);
    if (ends.target === undefined) refer("node", target, known.nodes);
  }
}

/** The documents that the quotes of a node or link name and that don't exist. */
const unknownDocuments = remembered(
  ({ node }: Entry, { documents }: CodebookIds): readonly Text[] =>
    items(node, "evidence")
      .flatMap((quote) => text(quote, "document") ?? [])
      .filter(({ value }) => !documents.has(value)),
);

/** Whether there are the kind and the type that a node names. */
const isOfKnownType = remembered(({ node }: Entry, { kinds, types }: CodebookIds): boolean => {
  const kind = text(node, "kind")?.value;
  const type = text(node, "type")?.value;
  if (kind === undefined || type === undefined) return false;
  return kinds.has(kind) && types.get(kind)?.has(type) === true;
});

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
