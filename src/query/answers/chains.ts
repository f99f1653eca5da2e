/** What answers rest on: the passages behind their chains, and whether a sentence says so. */
import type { Atlas, AtlasEdge, Quote } from "../../atlas/index.ts";
import { lookup, standsIn } from "../visible/index.ts";
import { passagesKey, runsByKey } from "../words/index.ts";
import type { Answer, AnswerLink, Chain } from "./answer.ts";

/** Whether no sentence says it: all statements of the link that count are implied. */
export function isImpliedLink({ quotes }: AnswerLink): boolean {
  return quotes.length > 0 && quotes.every(({ basis }) => basis === "implied");
}

/** Whether each chain of an answer has a link that is only implied. */
export function isImpliedOnly({ chains }: Answer): boolean {
  return chains.length > 0 && chains.every((chain) => chain.some(isImpliedLink));
}

/** Words that speak of a node: its own, or those of a link of it. */
export interface NodeWords {
  readonly quote: Quote;
  /** The link whose words they are. */
  readonly edge?: AtlasEdge;
}

/**
 * The words by which a node that answers without any link is shown: in a pillar or section those that stand
 * there, its own before those of its links.
 */
export function nodeWords(
  atlas: Atlas,
  { subject }: Answer,
  pillar: string | undefined,
): NodeWords | undefined {
  const [first] = subject.quotes;
  const isThere = standsIn(atlas, pillar);
  const own = subject.quotes.find(isThere);
  if (own) return { quote: own };
  for (const edge of lookup(atlas).incident.get(subject.id) ?? []) {
    const quote = edge.quotes.find(isThere);
    if (quote) return { quote, edge };
  }
  return first && { quote: first };
}

/** Runs of one-link chains that are quoted with the same words, so that these can be shown once. */
export function chainsBySameWords(chains: readonly Chain[]): readonly (readonly Chain[])[] {
  return runsByKey(chains, (chain) => (chain.length === 1 ? passagesOf(chain) : undefined));
}

/** Runs of answers that all rest on one passage, so that its words can be shown once. */
export function answersBySameWords(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  return runsByKey(answers, ({ chains }) => {
    const passages = new Set(chains.map(passagesOf));
    const isOne = passages.size === 1 && chains.every((chain) => chain.length === 1);
    return isOne ? [...passages][0] : undefined;
  });
}

function passagesOf(chain: Chain): string {
  return passagesKey(chain.flatMap(({ quotes }) => quotes));
}

/**
 * A chain is a thread if one sentence states all of its links, and a bundle if it is put together
 * from several sentences: then no source states that its first link leads to its last.
 */
export function threadOrBundle(chain: Chain): "thread" | "bundle" {
  const sentencesByLink = chain.map(
    ({ quotes }) =>
      new Set(
        quotes.flatMap(({ document, sentences }) => sentences.map((at) => `${document} ${at}`)),
      ),
  );
  const [first = new Set<string>(), ...others] = sentencesByLink;
  const isShared = [...first].some((sentence) => others.every((set) => set.has(sentence)));
  return isShared || chain.length < 2 ? "thread" : "bundle";
}
