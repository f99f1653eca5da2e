/** Checks links: the kinds of their ends, no duplicates, no loops. */
import {
  field,
  items,
  type JsonNode,
  pathOf,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { KnownIds } from "./knownIds.ts";

/** What a relation allows for its links. */
interface Relation {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly symmetric: boolean;
}

interface Link extends Relation {
  readonly edge: JsonNode;
  readonly source: Text;
  readonly relation: Text;
  readonly target: Text;
}

/** Reports links whose ends do not fit their relation, duplicate links, and links to themselves. */
export function checkLinks(root: JsonNode, known: KnownIds, report: TreeReport): void {
  const relations = new Map(
    Array.from(known.relations, ([id, relation]) => [id, relationOf(relation)]),
  );
  const links = items(root, "edges").flatMap((edge) => linkOf(edge, relations) ?? []);
  const first = new Map<string, JsonNode>();
  for (const link of links) {
    checkEndKinds(link, known, report);
    checkDuplicate(link, first, report);
    if (link.source.value === link.target.value) {
      report.warning("self-loop", link.edge, `this link joins "${link.source.value}" to itself.`);
    }
  }
}

function relationOf(relation: JsonNode): Relation {
  return {
    from: texts(relation, "from").map(({ value }) => value),
    to: texts(relation, "to").map(({ value }) => value),
    symmetric: field(relation, "symmetric")?.value === true,
  };
}

/** Stands in for an unknown relation, which `checkReferences` reports. */
const NO_RELATION: Relation = { from: [], to: [], symmetric: false };

function linkOf(edge: JsonNode, relations: ReadonlyMap<string, Relation>): Link | undefined {
  const source = text(edge, "source");
  const relation = text(edge, "relation");
  const target = text(edge, "target");
  if (source === undefined || relation === undefined || target === undefined) return undefined;
  return { edge, source, relation, target, ...(relations.get(relation.value) ?? NO_RELATION) };
}

/** Reports an edge whose ends are not of the kinds that its relation joins. */
function checkEndKinds(link: Link, known: KnownIds, report: TreeReport): void {
  const { source, relation, target, from, to, symmetric } = link;
  const sourceKind = kindOf(known.nodes.get(source.value));
  const targetKind = kindOf(known.nodes.get(target.value));
  if (sourceKind === undefined || targetKind === undefined) return;
  if (from.length === 0 || to.length === 0) return;
  const fitsForwards = fits(sourceKind, from) && fits(targetKind, to);
  const fitsReversed = fits(targetKind, from) && fits(sourceKind, to);
  if (fitsForwards || (symmetric && fitsReversed)) return;
  const hint = fitsReversed ? " It would fit the other way round." : "";
  const joins = `"${relation.value}" joins ${from.join(", ")} to ${to.join(", ")}`;
  const wrong = fits(sourceKind, from) ? target : source;
  const kind = wrong === source ? sourceKind : targetKind;
  const message = `${joins}; "${wrong.value}" is of ${kind.join("/")}.${hint}`;
  report.error("ends-not-joined", wrong.node, message);
}

type KindAndType = readonly [kind: string, type: string];

function kindOf(node: JsonNode | undefined): KindAndType | undefined {
  const kind = text(node, "kind")?.value;
  const type = text(node, "type")?.value;
  return kind === undefined || type === undefined ? undefined : [kind, type];
}

function fits([kind, type]: KindAndType, ends: readonly string[]): boolean {
  return ends.includes(kind) || ends.includes(`${kind}/${type}`);
}

/** Reports an edge with the same ends and relation as an earlier one: they should be merged. */
function checkDuplicate(link: Link, first: Map<string, JsonNode>, report: TreeReport): void {
  const ends = [link.source.value, link.target.value];
  if (link.symmetric) ends.sort();
  const key = JSON.stringify([link.relation.value, ...ends]);
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, link.edge);
    return;
  }
  const id = text(before, "id")?.value ?? pathOf(before);
  const way = link.symmetric ? " (either way round: the relation is symmetric)" : "";
  const message = `this is the same link as "${id}" at ${report.lineColumn(before)}${way}. Make them one edge with the quotes of both.`;
  report.error("duplicate-edge", link.edge, message);
}
