/** Finds the passages behind the chains of an answer, and groups chains that share them. */
import { passagesKey, runsByKey } from "../words/index.ts";
import type { Answer, Chain } from "./answer.ts";

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
