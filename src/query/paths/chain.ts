/**
 * A path as a chain of evidence. From "A funds B" and "B serves C" nothing follows about A and C
 * unless one text says both, so a chain says which of its steps rest on the same text.
 */
import type { Atlas, AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import type { Filters } from "../../scene/index.ts";
import { lookup, shownStatements } from "../visible/index.ts";
import { verbFrom } from "../words/index.ts";
import type { Path } from "./paths.ts";

/** The smallest unit of text that two quotes share. */
export type SharedSource = "sentence" | "section" | "document" | "nothing";

export interface Step {
  readonly edge: AtlasEdge;
  /** The nodes in the order of the path; the link itself may point the other way. */
  readonly from: string;
  readonly to: string;
  /** The quote chosen for this step. */
  readonly quote: LinkQuote;
  /** The other quotes that state the step. */
  readonly others: readonly LinkQuote[];
}

export interface Chain {
  readonly steps: readonly Step[];
  /** What each step shares with the next; one fewer than `steps`. */
  readonly joints: readonly SharedSource[];
  /**
   * The unit of text that states all steps, which makes the chain a thread; `undefined` if it is a
   * bundle, put together from several places. A single step is a thread.
   */
  readonly thread: "sentence" | "section" | undefined;
}

/**
 * The chain of a path. Only statements that pass the filters count. If one sentence (else one
 * section) holds a quote of every step, only its quotes are considered. Of all ways to choose one
 * quote for each step, takes the one whose neighbours share most; of equals, the one with the most
 * affirmed and stated quotes; then the first in the atlas's order.
 *
 * @throws if the path leads over a link that the atlas does not have or the filters hide
 */
export function chainOf(atlas: Atlas, filters: Filters, path: Path): Chain {
  const { edges } = lookup(atlas);
  const statementsOf = shownStatements(filters);
  const links = path.edges.map((id) => {
    const edge = edges.get(id);
    if (!edge) throw new Error(`A path leads over ${id}, which is not in the atlas.`);
    return { edge, quotes: statementsOf(edge) };
  });
  const candidates = links.map(({ quotes }) => quotes);
  const inSentence = greatest(quotesByPlace(candidates, sentencesOf).map(bestRow));
  const inSection = inSentence
    ? undefined
    : greatest(quotesByPlace(candidates, sectionOf).map(bestRow));
  const chosen = (inSentence ?? inSection ?? bestRow(candidates)).quotes;
  const steps = links.map(({ edge, quotes }, at): Step => {
    const quote = chosen[at];
    const [from, to] = [path.nodes[at], path.nodes[at + 1]];
    if (!quote || from === undefined || to === undefined) {
      throw new Error(`A path leads over ${edge.id}, which the filters hide.`);
    }
    return { edge, from, to, quote, others: quotes.filter((candidate) => candidate !== quote) };
  });
  return {
    steps,
    joints: steps.slice(1).map((step, at) => sharedBy(steps[at]?.quote, step.quote)),
    thread: inSentence ? "sentence" : inSection ? "section" : undefined,
  };
}

/** A step as it reads along the path: "B", "is funded by", "A" if the link points back. */
export function stepSentence(atlas: Atlas, { edge, from, to, quote }: Step) {
  const { nodes } = lookup(atlas);
  return {
    source: nodes.get(from)?.name ?? from,
    relation: verbFrom(atlas, edge, edge.source === from ? "out" : "in"),
    target: nodes.get(to)?.name ?? to,
    isDenied: quote.negated,
  };
}

/** A step as part of a sentence: "A funds B", "denied: B improves C". */
export function stepText(atlas: Atlas, step: Step): string {
  const { source, relation, target, isDenied } = stepSentence(atlas, step);
  return `${isDenied ? "denied: " : ""}${source} ${relation} ${target}`;
}

/** "Path, 2 steps: A funds B; B improves C." */
export function pathWords(atlas: Atlas, { steps }: Chain): string {
  const count = steps.length === 1 ? "1 step" : `${steps.length} steps`;
  return `Path, ${count}: ${steps.map((step) => stepText(atlas, step)).join("; ")}.`;
}

function sharedBy(a: LinkQuote | undefined, b: LinkQuote): SharedSource {
  if (a?.document !== b.document) return "nothing";
  if (a.sentences.some((sentence) => b.sentences.includes(sentence))) return "sentence";
  return a.section === b.section ? "section" : "document";
}

const sentencesOf = (quote: LinkQuote) => quote.sentences.map((at) => `${quote.document} ${at}`);
const sectionOf = (quote: LinkQuote) => [`${quote.document} ${quote.section}`];

/** For each place in which every step has a quote, the quotes of each step there. */
function quotesByPlace(
  steps: readonly (readonly LinkQuote[])[],
  placesOf: (quote: LinkQuote) => readonly string[],
): readonly (readonly (readonly LinkQuote[])[])[] {
  const isIn = (place: string) => (quote: LinkQuote) => placesOf(quote).includes(place);
  return [...new Set((steps[0] ?? []).flatMap(placesOf))]
    .filter((place) => steps.every((quotes) => quotes.some(isIn(place))))
    .map((place) => steps.map((quotes) => quotes.filter(isIn(place))));
}

/** The weight of what two neighbours share; more than the weight of any quote by itself. */
const WEIGHT: Readonly<Record<SharedSource, number>> = {
  sentence: 12,
  section: 8,
  document: 4,
  nothing: 0,
};

function weightOf({ negated, basis }: LinkQuote): number {
  return (negated ? 0 : 2) + (basis === "stated" ? 1 : 0);
}

/** One quote for each step so far. */
interface Row {
  readonly quotes: readonly LinkQuote[];
  readonly weight: number;
}

const EMPTY_ROW: Row = { quotes: [], weight: 0 };

/** One quote for each step, with the greatest sum of weights (the Viterbi algorithm). */
function bestRow(steps: readonly (readonly LinkQuote[])[]): Row {
  let rows: readonly Row[] = [EMPTY_ROW];
  for (const quotes of steps) {
    rows = quotes.flatMap((quote) => {
      const longer = rows.map((row): Row => {
        const previous = row.quotes.at(-1);
        const joint = previous ? WEIGHT[sharedBy(previous, quote)] : 0;
        return { quotes: [...row.quotes, quote], weight: row.weight + joint + weightOf(quote) };
      });
      const best = greatest(longer);
      return best ? [best] : [];
    });
  }
  return greatest(rows) ?? EMPTY_ROW;
}

/** The first item with the greatest weight; `undefined` for an empty list. */
function greatest<T extends { readonly weight: number }>(list: readonly T[]): T | undefined {
  return list.reduce<T | undefined>(
    (best, item) => (best && best.weight >= item.weight ? best : item),
    undefined,
  );
}
