// Pairs of stems whose words mean nearly the same, with how likely a person would say so.
import { stemmer } from "stemmer";
import { PLAIN } from "./resources.mjs";
import { dot } from "./vectors.mjs";

/**
 * How likely a person takes two words for the same, by logistic regression on the pairs of
 * `nearest/synonyms.ts` and of a thesaurus made by hand, against pairs of their words on different lines.
 */
const FITTED = {
  constant: -3.65,
  cosine: 3.88,
  /** The cosine above that of both with their nearest words. */
  local: 2.92,
  synonym: [1.64, 1.56],
  hypernym: [1.57, 0.86],
  derived: [0.47, 1.49],
  similar: [1.18, 0.59],
  antonym: [-0.69, 0],
};

/** Pairs are taken from this likelihood on. */
const LEAST = 0.35;

/** How the signs of WordNet's links are called here. */
const LINKS = new Map([
  ...["@", "~"].map((sign) => [sign, "hypernym"]),
  ...["+", "\\", "<"].map((sign) => [sign, "derived"]),
  ...["&", "$", "*", ">", "^", "="].map((sign) => [sign, "similar"]),
  ["!", "antonym"],
]);

/** By pairs of stems, as `i * stems + j`, how they are linked in WordNet. */
export function linksOf({ meanings, likely }, indexes) {
  const found = new Map();
  const add = (a, b, link, strength) => {
    const [i, j] = [indexes.get(stemmer(a)), indexes.get(stemmer(b))];
    if (i === undefined || j === undefined || i === j) return;
    const key = Math.min(i, j) * indexes.size + Math.max(i, j);
    const own = found.get(key) ?? {};
    own[link] = Math.max(own[link] ?? 0, strength);
    found.set(key, own);
  };
  const likelihood = (word, id) => likely.get(word)?.get(id) ?? 0;
  for (const [id, { words, links }] of meanings) {
    const own = words.filter((word) => PLAIN.test(word));
    for (const a of own)
      for (const b of own)
        if (a < b) add(a, b, "synonym", Math.sqrt(likelihood(a, id) * likelihood(b, id)));
    for (const { sign, to, ends } of links) {
      const link = LINKS.get(sign);
      const target = meanings.get(to);
      if (!link || !target) continue;
      const from = ends[0] ? [words[ends[0] - 1]] : own;
      const others = ends[1] ? [target.words[ends[1] - 1]] : target.words;
      for (const a of from.filter((word) => PLAIN.test(word)))
        for (const b of others.filter((word) => PLAIN.test(word)))
          add(
            a,
            b,
            link,
            link === "antonym" ? 1 : Math.sqrt(likelihood(a, id) * likelihood(b, to)),
          );
    }
  }
  return found;
}

const NEAREST = 60;
const LOCAL = 10;
const COSINE_MIN = 0.28;

/** The pairs of stems that are near by their vectors, or linked in WordNet, with how likely they are alike. */
export function* pairsOf({ stems, vectors }, links) {
  const cosines = new Map();
  const local = vectors.map((vector, i) => {
    const near = [];
    for (const [j, other] of vectors.entries()) {
      const cosine = i === j ? 0 : dot(vector, other);
      if (cosine > COSINE_MIN) near.push([j, cosine]);
    }
    near.sort((a, b) => b[1] - a[1]);
    for (const [j, cosine] of near.slice(0, NEAREST))
      cosines.set(Math.min(i, j) * stems.length + Math.max(i, j), cosine);
    return near.slice(0, LOCAL).reduce((sum, [, cosine]) => sum + cosine, 0) / LOCAL;
  });
  for (const key of new Set([...cosines.keys(), ...links.keys()])) {
    const [i, j] = [Math.floor(key / stems.length), key % stems.length];
    const cosine = cosines.get(key) ?? dot(vectors[i], vectors[j]);
    let sum = FITTED.constant + FITTED.cosine * cosine;
    sum += FITTED.local * (cosine - (local[i] + local[j]) / 2);
    for (const [link, strength] of Object.entries(links.get(key) ?? {}))
      sum += FITTED[link][0] * strength + (strength > 0 ? FITTED[link][1] : 0);
    const likelihood = 1 / (1 + Math.exp(-sum));
    if (likelihood >= LEAST) yield { i, j, likelihood };
  }
}
