/** What the chains of an answer rest on. */
import type { Answer, Chain } from "./answer.ts";

/** Chains one after another that rest on the very same words, so that those are shown once. */
export function runsOfSameWords(chains: readonly Chain[]): readonly (readonly Chain[])[] {
  const runs: Chain[][] = [];
  let last: string | undefined;
  for (const chain of chains) {
    const words = chain.length === 1 ? placesOf(chain) : undefined;
    if (words !== undefined && words === last) runs.at(-1)?.push(chain);
    else runs.push([chain]);
    last = words;
  }
  return runs;
}

/** Answers one after another that all rest on one and the same place: its words are shown once. */
export function answersOfSameWords(found: readonly Answer[]): readonly (readonly Answer[])[] {
  const runs: Answer[][] = [];
  let last: string | undefined;
  for (const answer of found) {
    const places = new Set(answer.chains.map(placesOf));
    const isOne = places.size === 1 && answer.chains.every((chain) => chain.length === 1);
    const place = isOne ? [...places][0] : undefined;
    if (place !== undefined && place === last) runs.at(-1)?.push(answer);
    else runs.push([answer]);
    last = place;
  }
  return runs;
}

function placesOf(chain: Chain): string {
  return chain
    .flatMap(({ quotes }) =>
      quotes.map(({ document, start, end }) => `${document} ${start} ${end}`),
    )
    .join();
}

/**
 * A chain is a thread where one sentence says all of its links, and a bundle where it is put
 * together from several: then no source states that the first leads to the last.
 */
export function chainRests(chain: Chain): "thread" | "bundle" {
  const sentences = chain.map(
    ({ quotes }) =>
      new Set(
        quotes.flatMap(({ document, sentences: all }) => all.map((at) => `${document} ${at}`)),
      ),
  );
  const [first = new Set<string>(), ...others] = sentences;
  const isShared = [...first].some((sentence) => others.every((set) => set.has(sentence)));
  return isShared || chain.length < 2 ? "thread" : "bundle";
}
