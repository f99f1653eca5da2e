/** What formats lose of a graph beyond what they have no place for: limits on size, and characters. */
import { MERMAID_EDGES_MAX, MERMAID_TEXT_MAX, writeMermaid } from "./diagrams/index.ts";
import { claimsOf, type ExchangeGraph, mixedTypeWarnings, textsOf } from "./model/index.ts";
import { limitWords } from "./words.ts";
import { CELL_MAX, ROWS_MAX } from "./xlsx/index.ts";
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

export const dotLimits: Warns = ({ nodes }) =>
  nodes.length <= DOT_NODES ? [] : [limitWords.dotNodes(nodes.length)];

/** Above this, Obsidian indexes for a while and its graph is slow. */
const NOTES_MANY = 5000;

export const notesLimits: Warns = ({ nodes }) =>
  nodes.length <= NOTES_MANY ? [] : [limitWords.notes(nodes.length)];

/** Quotes whose place in a text is unknown can't be coded, and parts become separate. */
export const refiLimits: Warns = (graph) => {
  const texts = new Set(
    graph.documents.filter(({ text }) => text !== undefined).map(({ id }) => id),
  );
  const quotes = claimsOf(graph).flatMap((claim) => claim.quotes);
  const placeless = quotes.filter(
    ({ document, ranges }) => !texts.has(document) || ranges.length === 0,
  );
  const parted = quotes.filter(({ ranges }) => ranges.length > 1);
  return [
    ...(placeless.length === 0 ? [] : [limitWords.placeless(placeless.length)]),
    ...(parted.length === 0 ? [] : [limitWords.parted(parted.length)]),
    limitWords.guids,
    ...xmlLimits(graph),
  ];
};

/** A codebook holds no links. */
export const codebookLimits: Warns = (graph) => [
  ...(graph.edges.length === 0 ? [] : [limitWords.noLinks(graph.edges.length)]),
  limitWords.guids,
  ...xmlLimits(graph),
];

function countWhere(texts: Iterable<string>, holds: (text: string) => boolean): number {
  let count = 0;
  for (const words of texts) if (holds(words)) count++;
  return count;
}
