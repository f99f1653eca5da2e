/** Checks links: the kinds of their ends, no duplicates, no loops. */
import {
  type Entry,
  field,
  type JsonNode,
  pathOf,
  pathText,
  remembered,
  rememberedCheck,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { Link } from "./links.ts";

/** Reports links whose ends do not fit their relation, duplicate links, and links to themselves. */
export function checkLinks(links: readonly Link[], report: TreeReport): void {
  const first = new Map<string, Entry>();
  for (const { entry, source, relation, target, ends, definition } of links) {
    if (source === undefined || relation === undefined || target === undefined) continue;
    report.addAll(endFindings(entry, ends.source, ends.target, definition));
    const key = keyOfLink(entry, definition);
    const before = first.get(key);
    if (before === undefined) first.set(key, entry);
    else reportDuplicate(entry, before, isSymmetric(definition), report);
    if (source.value === target.value) {
      report.warning("self-loop", entry.node, `this link joins "${source.value}" to itself.`);
    }
  }
}

const isSymmetric = (relation: JsonNode | undefined): boolean =>
  field(relation, "symmetric")?.value === true;

/** Reports an edge whose ends are not of the kinds that its relation joins. */
const endFindings = rememberedCheck(
  (
    { node }: Entry,
    report: TreeReport,
    sourceEntry: Entry | undefined,
    targetEntry: Entry | undefined,
    definition: JsonNode | undefined,
  ) => {
    const [source, target] = [text(node, "source"), text(node, "target")];
    const sourceKind = kindOf(sourceEntry?.node);
    const targetKind = kindOf(targetEntry?.node);
    if (source === undefined || target === undefined) return;
    if (sourceKind === undefined || targetKind === undefined) return;
    const [from, to] = [endsOf(definition, "from"), endsOf(definition, "to")];
    if (from.length === 0 || to.length === 0) return;
    const fitsForwards = fits(sourceKind, from) && fits(targetKind, to);
    const fitsReversed = fits(targetKind, from) && fits(sourceKind, to);
    if (fitsForwards || (isSymmetric(definition) && fitsReversed)) return;
    const hint = fitsReversed ? " It would fit the other way round." : "";
    const relation = text(node, "relation")?.value;
    const joins = `"${relation}" joins ${from.join(", ")} to ${to.join(", ")}`;
    const wrong: Text = fits(sourceKind, from) ? target : source;
    const kind = wrong === source ? sourceKind : targetKind;
    const message = `${joins}; "${wrong.value}" is of ${kind.join("/")}.${hint}`;
    report.error("ends-not-joined", wrong.node, message);
  },
);

/** The kinds that a relation may join; none for an unknown one, which `checkReferences` reports. */
const endsOf = (relation: JsonNode | undefined, key: "from" | "to"): readonly string[] =>
  texts(relation, key).map(({ value }) => value);

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
const keyOfLink = remembered(({ node }: Entry, definition: JsonNode | undefined): string => {
  const ends = [text(node, "source")?.value ?? "", text(node, "target")?.value ?? ""];
  if (isSymmetric(definition)) ends.sort();
  return JSON.stringify([text(node, "relation")?.value, ...ends]);
});

/** Reports an edge with the same ends and relation as an earlier one: they should be merged. */
function reportDuplicate(
  { node }: Entry,
  before: Entry,
  symmetric: boolean,
  report: TreeReport,
): void {
  const way = symmetric ? " (either way round: the relation is symmetric)" : "";
  report.error("duplicate-edge", node, (at) => {
    const id = text(before.node, "id")?.value ?? pathText(pathOf(before.node));
    return `this is the same link as "${id}" at ${at(before.node)}${way}. Make them one edge with the quotes of both.`;
  });
}
