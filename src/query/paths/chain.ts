/**
 * A path as a chain of evidence. From "A funds B" and "B serves C" nothing follows of A and C
 * unless one text says both, so a chain says where its steps rest on the same words and where not.
 */
import type { Atlas, AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import type { Filters } from "../../scene/index.ts";
import { lookup, shownStatements } from "../visible/index.ts";
import { verbFrom } from "../words/index.ts";
import type { Path } from "./paths.ts";

/** The closest that two quotes have in common. */
export type SharedSource = "sentence" | "section" | "document" | "nothing";

export interface Step {
  readonly edge: AtlasEdge;
  /** The nodes in the order of the path; the link itself may point the other way. */
  readonly from: string;
  readonly to: string;
  /** The quote that speaks for the step here, and the others that would too. */
  readonly quote: LinkQuote;
  readonly others: readonly LinkQuote[];
}

export interface Chain {
  readonly steps: readonly Step[];
  /** What each step shares with the one after it: one less than steps. */
  readonly joints: readonly SharedSource[];
  /**
   * The one place that all steps rest on, which makes the chain a thread; `undefined` where it is
   * a bundle, put together from several places. A single step is a thread.
   */
  readonly thread: "sentence" | "section" | undefined;
}

/**
 * The chain of a path. Of each link only statements count that pass the filters. Where one sentence
 * (else one section) holds a quote of every step, only those quotes are looked at. Of all choices
 * of one quote a step the one is taken whose neighbours share most, of equals the one that affirms
 * and states most, then the first in the atlas's order.
 */
export function chainOf(atlas: Atlas, filters: Filters, path: Path): Chain {
  const { edges } = lookup(atlas);
  const statementsOf = shownStatements(filters);
  const links = path.edges.map((id) => {
    const edge = edges.get(id);
    if (!edge) throw new Error(`A path leads over ${id}, which is not in the atlas.`);
    return { edge, quotes: statementsOf(edge) };
  });
  const all = links.map(({ quotes }) => quotes);
  const inSentence = greatest(commonPlaces(all, sentencesOf).map(bestRow));
  const inSection = inSentence ? undefined : greatest(commonPlaces(all, sectionOf).map(bestRow));
  const chosen = (inSentence ?? inSection ?? bestRow(all)).quotes;
  const steps = links.map(({ edge, quotes }, at): Step => {
    const quote = chosen[at];
    const [from, to] = [path.nodes[at], path.nodes[at + 1]];
    if (!quote || from === undefined || to === undefined) {
      throw new Error(`A path leads over ${edge.id}, which the filters hide.`);
    }
    return { edge, from, to, quote, others: quotes.filter((one) => one !== quote) };
  });
  return {
    steps,
    joints: steps.slice(1).map((step, at) => sharedBy(steps[at]?.quote, step.quote)),
    thread: inSentence ? "sentence" : inSection ? "section" : undefined,
  };
}

/** A step as it reads along the path: "B", "is funded by", "A" where the link points back. */
export function stepSentence(atlas: Atlas, { edge, from, to, quote }: Step) {
  const { nodes } = lookup(atlas);
  return {
    source: nodes.get(from)?.name ?? from,
    relation: verbFrom(atlas, edge, edge.source === from ? "out" : "in"),
    target: nodes.get(to)?.name ?? to,
    denied: quote.negated,
  };
}

/** "A funds B", "denied: B improves C": a step within a sentence. */
export function stepText(atlas: Atlas, step: Step): string {
  const { source, relation, target, denied } = stepSentence(atlas, step);
  return `${denied ? "denied: " : ""}${source} ${relation} ${target}`;
}

/** "Path, 2 steps: A funds B; B improves C." */
export function pathWords(atlas: Atlas, { steps }: Chain): string {
  const count = steps.length === 1 ? "1 step" : `${steps.length} steps`;
  return `Path, ${count}: ${steps.map((step) => stepText(atlas, step)).join("; ")}.`;
}

export function sharedBy(one: LinkQuote | undefined, other: LinkQuote): SharedSource {
  if (one?.document !== other.document) return "nothing";
  if (one.sentences.some((at) => other.sentences.includes(at))) return "sentence";
  return one.section === other.section ? "section" : "document";
}

const sentencesOf = (quote: LinkQuote) => quote.sentences.map((at) => `${quote.document} ${at}`);
const sectionOf = (quote: LinkQuote) => [`${quote.document} ${quote.section}`];

/** For each place that all steps have in common, the quotes of each step that stand there. */
function commonPlaces(
  steps: readonly (readonly LinkQuote[])[],
  placesOf: (quote: LinkQuote) => readonly string[],
): readonly (readonly (readonly LinkQuote[])[])[] {
  const isIn = (place: string) => (quote: LinkQuote) => placesOf(quote).includes(place);
  return [...new Set((steps[0] ?? []).flatMap(placesOf))]
    .filter((place) => steps.every((quotes) => quotes.some(isIn(place))))
    .map((place) => steps.map((quotes) => quotes.filter(isIn(place))));
}

/** What two neighbours share weighs more than all that a quote says of itself. */
const WEIGHT: Readonly<Record<SharedSource, number>> = {
  sentence: 12,
  section: 8,
  document: 4,
  nothing: 0,
};

function weightOf({ negated, basis }: LinkQuote): number {
  return (negated ? 0 : 2) + (basis === "stated" ? 1 : 0);
}

interface Row {
  readonly quotes: readonly LinkQuote[];
  readonly weight: number;
}

const EMPTY_ROW: Row = { quotes: [], weight: 0 };

/** One quote a step such that the sum of weights is greatest (Viterbi's way, step by step). */
function bestRow(steps: readonly (readonly LinkQuote[])[]): Row {
  let rows: readonly Row[] = [EMPTY_ROW];
  for (const quotes of steps) {
    rows = quotes.flatMap((quote) => {
      const longer = rows.map((row): Row => {
        const last = row.quotes.at(-1);
        const joint = last ? WEIGHT[sharedBy(last, quote)] : 0;
        return { quotes: [...row.quotes, quote], weight: row.weight + joint + weightOf(quote) };
      });
      const best = greatest(longer);
      return best ? [best] : [];
    });
  }
  return greatest(rows) ?? EMPTY_ROW;
}

/** The first of those with the greatest weight. */
function greatest<T extends { readonly weight: number }>(list: readonly T[]): T | undefined {
  return list.reduce<T | undefined>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    undefined,
  );
}
