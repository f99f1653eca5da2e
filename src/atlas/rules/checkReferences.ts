/** Checks that every id to which a file refers exists. */
import {
  type AtlasTree,
  items,
  type JsonNode,
  limitedSuggestions,
  remembered,
  rememberedRows,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import { type CodebookIds, type Ids, idsIn, type KnownIds } from "./knownIds.ts";
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
  const nodesSuggested = suggestedNodes(tree, idsIn(tree.nodes));
  const refer = (what: string, reference: Text | undefined, ids: Ids) => {
    if (reference === undefined || ids.has(reference.value)) return;
    const before = what === "node" ? nodesSuggested : undefined;
    const near = didYouMean(reference.value, ids.keys(), before);
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
  for (const list of [tree.nodes, tree.edges]) {
    for (const documents of unknownDocuments(list, [list.entries], codebook)) {
      if (documents !== NONE) documents.forEach(referToDocument);
    }
  }
  for (const node of tree.uncited.entries) referToDocument(text(node, "document"));
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
  const { entries } = tree.nodes;
  for (const [at, isKnown] of areOfKnownTypes(tree.nodes, [entries], codebook).entries()) {
    const node = entries[at];
    if (isKnown || node === undefined) continue;
    refer("kind", text(node, "kind"), known.kinds);
    checkType(node, known, report, didYouMean);
  }
  for (const [at, isWhole] of areWhole(tree.edges, [links]).entries()) {
    const link = links[at];
    if (isWhole || link === undefined) continue;
    refer("node", link.source, known.nodes);
    refer("relation", link.relation, known.relations);
    refer("node", link.target, known.nodes);
  }
}

const NONE: readonly Text[] = [];

/** The nodes suggested so far, by the unknown id, as long as there are no other ids. */
const suggestedNodes = remembered(
  (_: AtlasTree, _ids: ReturnType<typeof idsIn>) => new Map<string, string>(),
);

/** The documents that the quotes of a node or link name and that don't exist. */
const unknownDocuments = rememberedRows(
  ([node]: readonly [JsonNode], { documents }: CodebookIds): readonly Text[] => {
    const unknown = items(node, "evidence")
      .flatMap((quote) => text(quote, "document") ?? [])
      .filter(({ value }) => !documents.has(value));
    return unknown.length === 0 ? NONE : unknown;
  },
);

/** Whether there are the kind and the type that a node names. */
const areOfKnownTypes = rememberedRows(
  ([node]: readonly [JsonNode], { kinds, types }: CodebookIds): boolean => {
    const kind = text(node, "kind")?.value;
    const type = text(node, "type")?.value;
    if (kind === undefined || type === undefined) return false;
    return kinds.has(kind) && types.get(kind)?.has(type) === true;
  },
);

/** Whether there is all that a link names. */
const areWhole = rememberedRows(
  ([{ ends, definition }]: readonly [Link]): boolean =>
    ends.source !== undefined && ends.target !== undefined && definition !== undefined,
);

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
