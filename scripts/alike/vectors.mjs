// Stems of words with one vector each, without what all words have in common.
import { stemmer } from "stemmer";
import { DIMENSIONS } from "./resources.mjs";

/** How many of the most frequent stems are taken. */
const STEMS = 7_000;

/** The stems in the order of their frequency, each with a vector of length 1. */
export function stemsWithVectors(vectors, known, isFunctionWord) {
  const groups = new Map();
  for (const entry of vectors) {
    if (entry.word.length < 3 || isFunctionWord(entry.word)) continue;
    const stem = stemmer(entry.word);
    if (known.has(stem)) groups.set(stem, [...(groups.get(stem) ?? []), entry]);
  }
  const stems = [...groups.keys()].slice(0, STEMS);
  const all = stems.map((stem) => {
    const sum = new Float64Array(DIMENSIONS);
    for (const { rank, vector } of groups.get(stem)) {
      const weight = 1 / (rank + 100) / Math.hypot(...vector);
      for (let at = 0; at < DIMENSIONS; at++) sum[at] += weight * vector[at];
    }
    return sum;
  });
  // What all words have in common says nothing (Mu and Viswanath, "All-but-the-Top", 2018).
  normalize(all);
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of all)
    for (let at = 0; at < DIMENSIONS; at++) mean[at] += vector[at] / all.length;
  for (const vector of all) for (let at = 0; at < DIMENSIONS; at++) vector[at] -= mean[at];
  for (let component = 0; component < 2; component++) {
    const main = mainDirection(all, component);
    for (const vector of all) subtract(vector, main, dot(vector, main));
  }
  normalize(all);
  return { stems, vectors: all };
}

export const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++) sum += a[at] * b[at];
  return sum;
};

function subtract(vector, other, times) {
  for (let at = 0; at < DIMENSIONS; at++) vector[at] -= times * other[at];
}

function normalize(vectors) {
  for (const vector of vectors) {
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let at = 0; at < DIMENSIONS; at++) vector[at] /= length;
  }
}

/** The direction in which the vectors differ most, by power iteration. */
function mainDirection(vectors, seed) {
  let main = Float64Array.from({ length: DIMENSIONS }, (_, at) => Math.sin(at + 1 + seed));
  for (let times = 0; times < 30; times++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) subtract(next, vector, -dot(vector, main));
    const length = Math.hypot(...next);
    main = next.map((value) => value / length);
  }
  return main;
}
