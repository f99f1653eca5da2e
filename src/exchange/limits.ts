/** What formats lose of a graph beyond what they have no place for: limits on size, and characters. */
import { MERMAID_EDGES_MAX, MERMAID_TEXT_MAX, writeMermaid } from "./diagrams/index.ts";
import {
  type Attributes,
  type Code,
  claimsOf,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuote,
  LIST_MARK,
  mixedTypeWarnings,
  textsOf,
} from "./model/index.ts";
import { CELL_MAX, ROWS_MAX } from "./tables/index.ts";
import { limitWords } from "./words.ts";
import { hasForbidden } from "./xml/index.ts";

type Warns = (graph: ExchangeGraph) => readonly string[];

/** Characters that XML can't hold. */
export const xmlLimits: Warns = (graph) => {
  const count = countWhere(textsOf(graph), hasForbidden);
  return count === 0 ? [] : [limitWords.forbidden(count)];
};

/** The same, where each attribute has one type too. */
export const typedXmlLimits: Warns = (graph) => [...mixedTypeWarnings(graph), ...xmlLimits(graph)];

export const xlsxLimits: Warns = (graph) => {
  const long = countWhere(textsOf(graph), (words) => words.length > CELL_MAX);
  const rows = Math.max(graph.nodes.length, graph.edges.length) - (ROWS_MAX - 1);
  return [
    ...(long === 0 ? [] : [limitWords.longCells(long, CELL_MAX)]),
    ...(rows <= 0 ? [] : [limitWords.rows(rows, ROWS_MAX)]),
  ];
};

export const mermaidLimits: Warns = (graph) => {
  const length = writeMermaid(graph).length;
  return [
    ...(graph.edges.length <= MERMAID_EDGES_MAX
      ? []
      : [limitWords.mermaidEdges(graph.edges.length, MERMAID_EDGES_MAX)]),
    ...(length <= MERMAID_TEXT_MAX ? [] : [limitWords.mermaidText(length, MERMAID_TEXT_MAX)]),
  ];
};

/** Above this, graphviz takes minutes and draws what nobody can read. */
const DOT_NODES = 1000;

export const dotLimits: Warns = ({ nodes, edges }) => {
  const others = namesOf(nodes);
  others.delete("summary");
  for (const name of namesOf(edges)) others.add(name);
  return [
    ...(others.size === 0 ? [] : [limitWords.allButSummary(others.size)]),
    ...(nodes.length <= DOT_NODES ? [] : [limitWords.dotNodes(nodes.length)]),
  ];
};

/** The names of all attributes of these. */
function namesOf(claims: readonly ExchangeClaim[]): Set<string> {
  return new Set(claims.flatMap(({ attributes }) => [...attributes.keys()]));
}

/** Above this, Obsidian indexes for a while and its graph is slow. */
const NOTES_MANY = 5000;

export const notesLimits: Warns = ({ nodes, edges }) => {
  const ofLinks = namesOf(edges).size;
  return [
    ...(ofLinks === 0 ? [] : [limitWords.ofLinks(ofLinks)]),
    ...(nodes.length <= NOTES_MANY ? [] : [limitWords.notes(nodes.length)]),
  ];
};

/** Quotes whose place in a text is unknown can't be coded, and parts become separate. */
export const refiLimits: Warns = (graph) => {
  const texts = new Set(
    graph.documents.filter(({ text }) => text !== undefined).map(({ id }) => id),
  );
  const quotes = claimsOf(graph).flatMap((claim) => claim.quotes);
  const isPlaced = ({ document, ranges }: ExchangeQuote) =>
    texts.has(document) && ranges.length > 0;
  const placed = quotes.filter(isPlaced);
  const placeless = quotes.length - placed.length;
  const parted = placed.filter(({ ranges }) => ranges.length > 1);
  const noted = placed.filter(({ attributes }) => !areLines(attributes));
  const around = placed.filter(({ prefix = "", suffix = "" }) => prefix + suffix !== "");
  const textless = graph.documents.length - texts.size;
  const written = graph.documents.filter(({ text }) => text !== undefined);
  const isOtherThanText = [...placed, ...written].some(({ attributes }) =>
    [...attributes.values()].some((value) => typeof value !== "string"),
  );
  return [
    ...(placeless === 0 ? [] : [limitWords.placeless(placeless)]),
    ...(parted.length === 0 ? [] : [limitWords.parted(parted.length)]),
    ...(noted.length === 0 ? [] : [limitWords.noted(noted.length)]),
    ...(around.length === 0 ? [] : [limitWords.around(around.length)]),
    ...(textless === 0 ? [] : [limitWords.textless(textless)]),
    ...(isOtherThanText ? [limitWords.saidAsText] : []),
    ...codeLimits(graph, graph.edges),
    ...xmlLimits(graph),
  ];
};

/** Whether attributes can stand in a note, a line each, and be known as such again. */
function areLines(attributes: Attributes): boolean {
  return [...attributes].every(
    ([name, value]) => /^\w+$/.test(name) && !/[\r\n]/.test(String(value)),
  );
}

/** A codebook holds no links. */
export const codebookLimits: Warns = (graph) => [
  ...(graph.edges.length === 0 ? [] : [limitWords.noLinks(graph.edges.length)]),
  ...codeLimits(graph, []),
  ...xmlLimits(graph),
];

/** What codes and links between codes have no place for. */
function codeLimits({ nodes, codes }: ExchangeGraph, edges: ExchangeGraph["edges"]) {
  const pillars = new Set(codes.flatMap(({ of, id }) => (of === "pillar" ? [id] : [])));
  const textOf = ({ attributes }: ExchangeClaim, name: string) =>
    String(attributes.get(name) ?? "");
  const pillarsOf = (node: ExchangeClaim) => textOf(node, "pillars").split(LIST_MARK);
  const others = new Set([
    ...nodes.flatMap((node) =>
      [...node.attributes.keys()].filter((name) => {
        if (name === "pillars") return !pillarsOf(node).every((id) => pillars.has(id));
        if (name === "type" && textOf(node, "kind") === "") return true;
        return !["kind", "type", "summary"].includes(name) || textOf(node, name) === "";
      }),
    ),
    ...edges.flatMap((edge) =>
      [...edge.attributes.keys()].filter(
        (name) => name !== "relation" || textOf(edge, name) === "",
      ),
    ),
  ]);
  const used = new Set([
    ...nodes.flatMap((node) => [
      `kind ${textOf(node, "kind")}`,
      `type ${textOf(node, "type")} ${textOf(node, "kind")}`,
      ...pillarsOf(node).map((id) => `pillar ${id}`),
    ]),
    ...edges.map((edge) => `relation ${textOf(edge, "relation")}`),
  ]);
  const isUsed = ({ of, id, parent = "" }: Code) =>
    used.has(of === "type" ? `type ${id} ${parent}` : `${of} ${id}`);
  const kept = codes.filter(isUsed);
  const unused = codes.length - kept.length;
  const hasMore = kept.some(
    ({ of, parent, attributes }) => attributes.size > 0 || (of === "relation" && parent),
  );
  return [
    ...(nodes.length === 0 ? [] : [limitWords.guids]),
    ...(others.size === 0 ? [] : [limitWords.otherAttributes(others.size)]),
    ...(unused === 0 ? [] : [limitWords.unusedCodes(unused)]),
    ...(hasMore ? [limitWords.moreOfCodes] : []),
  ];
}

function countWhere(texts: Iterable<string>, holds: (text: string) => boolean): number {
  let count = 0;
  for (const words of texts) if (holds(words)) count++;
  return count;
}
