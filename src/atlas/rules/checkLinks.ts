/** Checks links: the kinds of their ends, no duplicates, no loops. */
import {
  type AtlasTree,
  field,
  type JsonNode,
  keyedList,
  pathOf,
  pathText,
  rememberedFindings,
  rememberedRows,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { Link } from "./links.ts";

/** Reports links whose ends do not fit their relation, duplicate links, and links to themselves. */
export function checkLinks({ edges }: AtlasTree, links: readonly Link[], report: TreeReport): void {
  report.addAll(endFindings(edges, [links]));
  for (const { item, first } of linksByKey(edges, linkKeys(edges, [links]), links).again) {
    reportDuplicate(item, first, report);
  }
  report.addAll(loopFindings(edges, [links]));
}

const isSymmetric = (relation: JsonNode | undefined): boolean =>
  field(relation, "symmetric")?.value === true;

/** Reports an edge whose ends are not of the kinds that its relation joins. */
const endFindings = rememberedFindings(
  ([{ source, relation, target, ends, definition }]: readonly [Link], report) => {
    if (source === undefined || relation === undefined || target === undefined) return;
    const sourceKind = kindOf(ends.source);
    const targetKind = kindOf(ends.target);
    if (sourceKind === undefined || targetKind === undefined) return;
    const { from, to } = joinsOf(definition);
    if (from.length === 0 || to.length === 0) return;
    const fitsForwards = fits(sourceKind, from) && fits(targetKind, to);
    const fitsReversed = fits(targetKind, from) && fits(sourceKind, to);
    if (fitsForwards || (isSymmetric(definition) && fitsReversed)) return;
    const hint = fitsReversed ? " It would fit the other way round." : "";
    const joins = `"${relation.value}" joins ${from.join(", ")} to ${to.join(", ")}`;
    const wrong: Text = fits(sourceKind, from) ? target : source;
    const kind = wrong === source ? sourceKind : targetKind;
    const message = `${joins}; "${wrong.value}" is of ${kind.join("/")}.${hint}`;
    report.error("ends-not-joined", wrong.node, message);
  },
);

/** The kinds that a relation may join. */
interface Joins {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const knownJoins = new WeakMap<JsonNode, Joins>();

/** What a relation joins; nothing for an unknown one, which `checkReferences` reports. */
function joinsOf(relation: JsonNode | undefined): Joins {
  const known = relation && knownJoins.get(relation);
  if (known !== undefined) return known;
  const valuesOf = (key: "from" | "to") => texts(relation, key).map(({ value }) => value);
  const joins = { from: valuesOf("from"), to: valuesOf("to") };
  if (relation !== undefined) knownJoins.set(relation, joins);
  return joins;
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

/** The same for links with the same ends and relation. */
const linkKeys = rememberedRows(
  ([{ source, relation, target, definition }]: readonly [Link]): string | undefined => {
    if (source === undefined || relation === undefined || target === undefined) return undefined;
    const ends = [source.value, target.value];
    if (isSymmetric(definition)) ends.sort();
    return JSON.stringify([relation.value, ...ends]);
  },
);
const linksByKey = keyedList<Link>();

/** Reports an edge with the same ends and relation as an earlier one: they should be merged. */
function reportDuplicate({ node, definition }: Link, first: Link, report: TreeReport): void {
  const way = isSymmetric(definition) ? " (either way round: the relation is symmetric)" : "";
  report.error("duplicate-edge", node, (at) => {
    const id = text(first.node, "id")?.value ?? pathText(pathOf(first.node));
    return `this is the same link as "${id}" at ${at(first.node)}${way}. Make them one edge with the quotes of both.`;
  });
}

const loopFindings = rememberedFindings(
  ([{ node, source, relation, target }]: readonly [Link], report) => {
    if (relation === undefined || source === undefined || source.value !== target?.value) return;
    report.warning("self-loop", node, `this link joins "${source.value}" to itself.`);
  },
);
